// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhooksparser.h"

#include "bodyread.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

SignalName namedBy(const QString &text)
{
    const qsizetype dot = text.indexOf(u'.');
    return dot < 0 ? SignalName{text, {}, {}} : SignalName{{}, text.left(dot), text.mid(dot + 1)};
}

/// Events name signals as text in an older form: so may these.
bool areTexts(const QJsonArray &list)
{
    return !list.isEmpty() && std::all_of(list.begin(), list.end(),
                                          [](const QJsonValue &item) { return item.isString(); });
}

QList<SignalName> readNames(const JsonReader &of, QStringView key)
{
    QList<SignalName> names;
    if (areTexts(of.raw(key).toArray())) {
        const QStringList texts = of.texts(key);
        for (const QString &text : texts)
            names.append(namedBy(text));
        return names;
    }
    const QList<JsonReader> items = of.children(key);
    for (const JsonReader &item : items) {
        const JsonReader named = item.has(u"signal") ? item.child(u"signal") : item;
        names.append({named.text(u"code"), named.text(u"group"), named.text(u"name")});
    }
    return names;
}

Webhook readWebhook(const JsonReader &object)
{
    const JsonReader attributes = object.child(u"attributes");
    Webhook webhook;
    webhook.id = object.neededText(u"id");
    webhook.name = attributes.text(u"name");
    webhook.callbackUri = attributes.text(u"callbackUri");
    webhook.errorCallbackUri = attributes.text(u"errorCallbackUri");
    webhook.isEnabled = attributes.boolean(u"isEnabled");
    webhook.autoSubscribe = attributes.boolean(u"autoSubscribe");
    webhook.triggers = readNames(attributes, u"triggers");
    webhook.signals = readNames(attributes, u"data");
    webhook.createdAt = object.child(u"meta").time(u"createdAt");
    return webhook;
}

} // namespace

Result<WebhooksBody> parseWebhooks(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    WebhooksBody result;
    static_cast<PageFacts &>(result) = readPageFacts(*root);
    const QList<JsonReader> items = root->children(u"data");
    for (const JsonReader &item : items)
        result.webhooks.append(readWebhook(item));
    if (root->fault())
        return Failure(*root->fault());
    return result;
}

Result<Webhook> parseWebhook(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    Webhook webhook = readWebhook(unwrapped(*root));
    if (root->fault())
        return Failure(*root->fault());
    return webhook;
}

} // namespace motorpool
