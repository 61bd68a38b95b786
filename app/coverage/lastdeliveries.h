// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionview.h"

#include <QHash>
#include <QString>

#include <utility>

namespace motorpool {

/// What is known of the newest delivery of a vehicle to a webhook. Times are milliseconds since
/// 1970, UTC, or noTime.
struct LastDelivery
{
    qint64 receivedAt = noTime;
    QString faultType; ///< of the last VEHICLE_ERROR that no other resolved; empty: none
    QString faultCode; ///< "UNREACHABLE"; may be empty
    qint64 faultAt = noTime;

    friend bool operator==(const LastDelivery &, const LastDelivery &) = default;
};

/// The newest delivery of each vehicle, as whoever keeps deliveries knows it. As made it knows of
/// none, and of nothing: then no vehicle is called silent. A value.
class LastDeliveries
{
public:
    /// From when on deliveries are kept without a gap; noTime: none are kept.
    qint64 since = noTime;

    /// An empty webhook's id stands for any.
    void add(const QString &vehicleId, const QString &webhookId, const LastDelivery &last)
    {
        m_last.insert({vehicleId, webhookId}, last);
    }

    /// Of this webhook, else of any; null if none is known. Valid while this is not changed.
    const LastDelivery *find(const QString &vehicleId, const QString &webhookId) const
    {
        auto found = m_last.constFind({vehicleId, webhookId});
        if (found == m_last.cend())
            found = m_last.constFind({vehicleId, QString()});
        return found == m_last.cend() ? nullptr : &*found;
    }

    qsizetype size() const { return m_last.size(); }

private:
    QHash<std::pair<QString, QString>, LastDelivery> m_last;
};

} // namespace motorpool
