// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionview.h"

#include <QHash>
#include <QSet>
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

/// A webhook's id without the "wh_" that it has in some places, and in others not.
QString bareWebhookId(const QString &id);

/// The newest delivery of each vehicle, as whoever keeps deliveries knows it. As made it knows of
/// none, and of nothing: then no vehicle is called silent. A value.
///
/// Webhooks' ids are compared as bareWebhookId() has them.
class LastDeliveries
{
public:
    /// From when on deliveries are kept without a gap; noTime: none are kept, or all of it rests.
    qint64 since = noTime;

    /// Nothing came of any vehicle any more since then: it is the way here that is broken, and no
    /// vehicle that is silent. noTime: something comes.
    qint64 restsSince = noTime;

    /// An empty webhook's id: it is not known of which it was.
    void add(const QString &vehicleId, const QString &webhookId, const LastDelivery &last);

    /// The same of one webhook: nothing comes of any of its vehicles any more.
    void rest(const QString &webhookId) { m_resting.insert(bareWebhookId(webhookId)); }

    /// Of this webhook; of an unknown one, where nothing else is known of the vehicle and it. Null
    /// if none is known. Valid while this is not changed.
    const LastDelivery *find(const QString &vehicleId, const QString &webhookId) const;

    /// Of all webhooks together: when anything came, and the newest of the errors. Null if none is
    /// known. Valid while this is not changed.
    const LastDelivery *newest(const QString &vehicleId) const;

    bool tellsSilence() const { return since != noTime; }

    /// Whether nothing means silence of a vehicle for this webhook: not where its deliveries go
    /// elsewhere, or it rests.
    bool tellsSilence(const QString &webhookId) const;

    /// Something came of it here; or nobody knows, as no delivery tells of which webhook it is.
    bool comes(const QString &webhookId) const;
    bool rests(const QString &webhookId) const;

    qsizetype size() const { return m_newest.size(); } ///< vehicles

private:
    QHash<std::pair<QString, QString>, LastDelivery> m_last;
    QHash<QString, LastDelivery> m_newest;
    QSet<QString> m_webhooks; ///< of which something is known
    QSet<QString> m_resting;
};

} // namespace motorpool
