// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionsparser.h"

#include "bodyread.h"
#include "executionparser.h"

#include <QSet>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMessage = 200;

/// Gives equal texts one memory.
class SharedTexts
{
public:
    void share(QString &text)
    {
        if (!text.isEmpty()) // what was told empty is not null
            text = *m_texts.insert(text);
    }

private:
    QSet<QString> m_texts;
};

/// From the relationship first, as connections are read; from the attributes where it is missing.
QString idOf(const JsonReader &object, QStringView of, QStringView attribute)
{
    const QString id = object.child(u"relationships").child(of).child(u"data").text(u"id");
    return id.isEmpty() ? object.child(u"attributes").text(attribute) : id;
}

Subscription readSubscription(const JsonReader &object)
{
    const JsonReader vehicle = object.child(u"attributes").child(u"vehicle");
    const JsonReader meta = object.child(u"meta");
    Subscription subscription;
    subscription.id = object.neededText(u"id");
    subscription.webhookId = idOf(object, u"webhook", u"webhookId");
    subscription.userId = idOf(object, u"user", u"userId");
    subscription.vehicleId = idOf(object, u"vehicle", u"vehicleId");
    subscription.make = vehicle.text(u"make");
    subscription.model = vehicle.text(u"model");
    subscription.year = readYear(vehicle);
    subscription.powertrain = vehicle.text(u"powertrainType");
    subscription.mode = vehicle.text(u"mode");
    subscription.createdAt = meta.time(u"createdAt");
    subscription.updatedAt = meta.time(u"updatedAt");
    return subscription;
}

} // namespace

Result<SubscriptionsBody> parseSubscriptions(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    SubscriptionsBody result;
    static_cast<PageFacts &>(result) = readPageFacts(*root);
    const QList<JsonReader> items = root->children(u"data");
    result.subscriptions.reserve(items.size());
    SharedTexts texts;
    for (const JsonReader &item : items) {
        Subscription subscription = readSubscription(item);
        for (QString *text : {&subscription.webhookId, &subscription.userId, &subscription.make,
                              &subscription.model, &subscription.powertrain, &subscription.mode})
            texts.share(*text);
        result.subscriptions.append(std::move(subscription));
    }
    if (root->fault())
        return Failure(*root->fault());
    return result;
}

Result<Subscription> parseSubscription(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    Subscription subscription = readSubscription(unwrapped(*root));
    if (root->fault())
        return Failure(*root->fault());
    return subscription;
}

CommandOutcome parseSubscriptionChange(const QByteArray &body)
{
    CommandOutcome outcome{CommandOutcome::State::Done, true, {}, {}};
    if (body.trimmed().isEmpty())
        return outcome;
    const auto root = parseObject(body);
    if (!root)
        return {CommandOutcome::State::Unknown, true, {}, root.error()};
    if (root->has(u"errors") && !root->isNull(u"errors"))
        return parseExecution(body); // which knows what an error in a good answer means
    outcome.execution.status =
        root->raw(u"meta").toObject().value("message"_L1).toString().left(longestMessage);
    return outcome;
}

} // namespace motorpool
