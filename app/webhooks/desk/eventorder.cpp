// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventorder.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr qsizetype leastKept = 10'000;
constexpr int before = -1; // seconds, in which the fleet keeps its times

} // namespace

QByteArray EventOrder::seriesOf(const WebhookEvent &event)
{
    return event.webhookId.toUtf8() + '\n' + event.userId.toUtf8() + '\n' +
           event.vehicle.id.toUtf8();
}

QDateTime EventOrder::learnedAt(const QByteArray &series, std::optional<qint64> sequence,
                                const QDateTime &receivedAt)
{
    if (!sequence)
        return receivedAt;
    const auto known = m_newest.find(series);
    if (known != m_newest.end() && *sequence < known->sequence &&
        known->receivedAt.addDuration(crossFor) > receivedAt) {
        return std::min(receivedAt, known->receivedAt.addSecs(before));
    }
    m_newest.insert(series, {*sequence, receivedAt});
    if (m_newest.size() > m_most)
        forget(receivedAt);
    return receivedAt;
}

void EventOrder::forget(const QDateTime &now)
{
    m_newest.removeIf(
        [&now](const auto &each) { return each->receivedAt.addDuration(crossFor) < now; });
    m_most = std::max(leastKept, 2 * m_newest.size());
}

} // namespace motorpool
