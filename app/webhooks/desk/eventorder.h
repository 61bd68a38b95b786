// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhookevent.h"

#include <QDateTime>
#include <QHash>

namespace motorpool {

/// Where an event stands among those that came before it. Smartcar promises no order, and events of
/// one vehicle may cross. The car's own time decides signal by signal, wherever there is one; where
/// there is none, or it is the same, an event of a lower meta.sequence counts as learned before the
/// one of a higher that it came after. Source: contract of webhooks, "Ordering hints".
class EventOrder
{
public:
    /// What an order is kept of: a vehicle, its user and a webhook.
    static QByteArray seriesOf(const WebhookEvent &event);

    /// When an event counts as learned: as it was received, unless a later one was before it. To be
    /// asked once for each, in the order of receiving.
    QDateTime learnedAt(const QByteArray &series, std::optional<qint64> sequence,
                        const QDateTime &receivedAt);

    /// Events cross within seconds, and are tried again for three minutes.
    static constexpr std::chrono::minutes crossFor{10};

    qsizetype size() const { return m_newest.size(); } ///< series that are known

private:
    struct Newest
    {
        qint64 sequence;
        QDateTime receivedAt;
    };

    void forget(const QDateTime &now);

    QHash<QByteArray, Newest> m_newest;
    qsizetype m_most = 10'000; ///< beyond, what is too old to be crossed is forgotten
};

} // namespace motorpool
