// SPDX-License-Identifier: GPL-3.0-or-later
#include "coveragewords.h"

#include "plaintext.h"
#include "signaldef.h"
#include "subjectwords.h"

#include <QCoreApplication>
#include <QUrl>

namespace motorpool::coveragewords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CoverageWords)
};

constexpr qsizetype longestName = 60;

} // namespace

QString word(CoverState state)
{
    switch (state) {
    case CoverState::NotSubscribed:
        return Words::tr("Not subscribed");
    case CoverState::Silent:
        return Words::tr("Silent");
    case CoverState::NotConnected:
        return Words::tr("Not connected");
    case CoverState::Pending:
        return Words::tr("In progress");
    case CoverState::Subscribed:
        break;
    }
    return Words::tr("Subscribed");
}

QString sign(CoverState state)
{
    switch (state) {
    case CoverState::NotSubscribed:
        return u"✕"_s;
    case CoverState::Silent:
        return u"▲"_s;
    case CoverState::NotConnected:
        return u"⊘"_s;
    case CoverState::Pending:
        return u"◐"_s;
    case CoverState::Subscribed:
        break;
    }
    return u"●"_s;
}

Tone tone(CoverState state)
{
    switch (state) {
    case CoverState::NotSubscribed:
        return Tone::Error;
    case CoverState::Silent:
        return Tone::Stale;
    case CoverState::NotConnected:
        return Tone::None;
    case CoverState::Pending:
        return Tone::Aging;
    case CoverState::Subscribed:
        break;
    }
    return Tone::Fresh;
}

QString explained(CoverState state, bool ofAny)
{
    switch (state) {
    case CoverState::NotSubscribed:
        return ofAny ? Words::tr("Connected, and nothing of the vehicle is sent to any webhook.")
                     : Words::tr("Connected, and nothing of the vehicle is sent to this webhook.");
    case CoverState::Silent:
        return Words::tr("Subscribed, and no delivery came for longer than is chosen.");
    case CoverState::NotConnected:
        return Words::tr("Subscribed, and the user's connection to the vehicle is gone.");
    case CoverState::Pending:
        return Words::tr("Smartcar accepted the subscription and does not list it yet.");
    case CoverState::Subscribed:
        break;
    }
    return ofAny ? Words::tr("What the vehicle tells is sent to at least one webhook.")
                 : Words::tr("What the vehicle tells is sent to this webhook.");
}

QString word(SubscriptionChange change)
{
    switch (change) {
    case SubscriptionChange::Accepted:
        return Words::tr("In progress");
    case SubscriptionChange::Already:
        return Words::tr("Subscribed already");
    case SubscriptionChange::Removed:
        return Words::tr("Unsubscribed");
    case SubscriptionChange::Gone:
        return Words::tr("Was not subscribed any more");
    case SubscriptionChange::Refused:
        return Words::tr("Refused");
    case SubscriptionChange::Unknown:
        break;
    }
    return Words::tr("Not known");
}

Tone tone(SubscriptionChange change)
{
    switch (change) {
    case SubscriptionChange::Refused:
        return Tone::Error;
    case SubscriptionChange::Unknown:
    case SubscriptionChange::Accepted:
        return Tone::Aging;
    default:
        return Tone::Fresh;
    }
}

QString carName(const Subscription &of)
{
    QStringList words{onOneLine(of.make, longestName), onOneLine(of.model, longestName),
                      of.year ? QString::number(*of.year) : QString()};
    words.removeAll(QString());
    return words.isEmpty() ? Words::tr("Vehicle %1").arg(shortened(of.vehicleId))
                           : words.join(u' ');
}

QString span(std::chrono::hours time)
{
    const int hours = int(time.count());
    return hours < 48 ? Words::tr("%n hour(s)", nullptr, hours)
                      : Words::tr("%n day(s)", nullptr, hours / 24);
}

QString nameOf(const Webhook &webhook)
{
    const QString name = onOneLine(webhook.name, longestName).trimmed();
    return name.isEmpty() ? Words::tr("Webhook %1").arg(shortened(webhook.id)) : name;
}

QString placeOf(const QString &callbackUri)
{
    const QUrl url(callbackUri);
    const bool hasPath = !url.host().isEmpty() && url.path() != u"/";
    return hasPath ? hostOf(callbackUri) + url.path() : hostOf(callbackUri);
}

QString signalLines(const QList<SignalName> &names)
{
    QStringList lines;
    for (const SignalName &of : names)
        lines << onOneLine(of.code.isEmpty() ? of.group + u'.' + of.name : signalTitle(of.code),
                           80);
    return lines.join(u'\n');
}

} // namespace motorpool::coveragewords
