// SPDX-License-Identifier: GPL-3.0-or-later
#include "lastdeliveries.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

QString bareWebhookId(const QString &id)
{
    return id.startsWith("wh_"_L1) ? id.mid(3) : id;
}

void LastDeliveries::add(const QString &vehicleId, const QString &webhookId,
                         const LastDelivery &last)
{
    const QString webhook = bareWebhookId(webhookId);
    m_webhooks.insert(webhook);
    m_last.insert({vehicleId, webhook}, last);
    LastDelivery &newest = m_newest[vehicleId];
    newest.receivedAt = std::max(newest.receivedAt, last.receivedAt);
    if (!last.faultType.isEmpty() && last.faultAt >= newest.faultAt) {
        newest.faultType = last.faultType;
        newest.faultCode = last.faultCode;
        newest.faultAt = last.faultAt;
    }
}

const LastDelivery *LastDeliveries::find(const QString &vehicleId, const QString &webhookId) const
{
    auto found = m_last.constFind({vehicleId, bareWebhookId(webhookId)});
    if (found == m_last.cend())
        found = m_last.constFind({vehicleId, QString()});
    return found == m_last.cend() ? nullptr : &*found;
}

const LastDelivery *LastDeliveries::newest(const QString &vehicleId) const
{
    const auto found = m_newest.constFind(vehicleId);
    return found == m_newest.cend() ? nullptr : &*found;
}

bool LastDeliveries::comes(const QString &webhookId) const
{
    const bool isKnownOfNone = m_webhooks == QSet<QString>{QString()};
    return isKnownOfNone || m_webhooks.contains(bareWebhookId(webhookId));
}

bool LastDeliveries::rests(const QString &webhookId) const
{
    return m_resting.contains(bareWebhookId(webhookId));
}

bool LastDeliveries::tellsSilence(const QString &webhookId) const
{
    return since != noTime && !rests(webhookId) && (m_webhooks.isEmpty() || comes(webhookId));
}

} // namespace motorpool
