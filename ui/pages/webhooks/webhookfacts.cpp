// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookfacts.h"

#include "age.h"
#include "coveragedesk.h"
#include "plaintext.h"
#include "timetext.h"
#include "webhookspage.h"

#include <algorithm>
#include <functional>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int longestUri = 300;

QString ageText(qint64 time, const QDateTime &now)
{
    const auto age = ageOf(QDateTime::fromMSecsSinceEpoch(time, Qt::UTC), now);
    return !age || *age < 1min ? QString() : shortAge(*age);
}

QString ago(qint64 time, const QDateTime &now)
{
    const QString age = ageText(time, now);
    return age.isEmpty() ? WebhooksPage::tr("just now") : WebhooksPage::tr("%1 ago").arg(age);
}

/// Why no vehicle is called silent, if none is.
QString whyNoSilence(const CoverageJoin &join, const QDateTime &now)
{
    if (join.tellsSilenceOfAny())
        return {};
    const auto &deliveries = join.lists.deliveries;
    if (!deliveries || deliveries->restsSince == noTime)
        return WebhooksPage::tr("no deliveries kept here, so silence is not told");
    return WebhooksPage::tr("no delivery of any vehicle for %1, so silence is not told")
        .arg(ageText(deliveries->restsSince, now));
}

QString factsOfAny(const QList<Webhook> &webhooks)
{
    const auto disabled = webhooks.size() - std::count_if(webhooks.begin(), webhooks.end(),
                                                          std::mem_fn(&Webhook::isSending));
    QStringList parts{
        WebhooksPage::tr("Each vehicle once, subscribed to at least one webhook or to none.")};
    if (disabled > 0)
        parts << WebhooksPage::tr("%Ln webhook(s) are disabled and do not count.", nullptr,
                                  int(disabled));
    return parts.join(u' ');
}

/// Of one webhook, where others are told of.
QString whyNotOfIt(const CoverageJoin &join, const Webhook &webhook)
{
    if (!join.tellsSilenceOfAny() || webhook.isEnabled == false)
        return {};
    if (!join.lists.deliveries->comes(webhook.id))
        return WebhooksPage::tr("No delivery to it came here, so silence is not told.");
    if (join.lists.deliveries->rests(webhook.id))
        return WebhooksPage::tr(
            "Nothing came to it of any vehicle for a day, so silence is not told.");
    return {};
}

} // namespace

QString listFacts(const CoverageDesk &desk, const QDateTime &now)
{
    if (!desk.isRead())
        return {};
    const qint64 readAt = desk.readAt().toMSecsSinceEpoch();
    QStringList parts{WebhooksPage::tr("%Ln subscription(s)", nullptr, desk.subscriptionCount()),
                      WebhooksPage::tr("webhooks and subscriptions read %1").arg(ago(readAt, now))};
    const FleetStamp stamp = desk.connectionsStamp();
    const qint64 synced = std::max(stamp.live.syncedAt, stamp.simulated.syncedAt);
    parts << (synced == noTime ? WebhooksPage::tr("connections never read")
                               : WebhooksPage::tr("connections read %1").arg(ago(synced, now)));
    if (const auto join = desk.join())
        parts << whyNoSilence(*join, now);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString chosenFacts(const CoverageDesk &desk)
{
    if (desk.question().isOfAny)
        return factsOfAny(desk.webhooks());
    const Webhook *of = desk.chosen();
    if (!of)
        return {};
    QStringList parts{WebhooksPage::tr("Callback %1").arg(onOneLine(of->callbackUri, longestUri))};
    if (!of->errorCallbackUri.isEmpty())
        parts << WebhooksPage::tr("errors to %1").arg(onOneLine(of->errorCallbackUri, longestUri));
    parts << WebhooksPage::tr("Whether a callback is verified, Smartcar's dashboard alone shows.");
    if (const auto join = desk.join())
        parts << whyNotOfIt(*join, *of);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace motorpool
