// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "lastdeliveries.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace motorpool {

class Clock;
class DeliveryStore;

/// The last delivery of each vehicle, as they are kept for the application that is open, followed
/// while more come in: at once at the beginning, then every few seconds at most.
class KeptDeliveries : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    KeptDeliveries(DeliveryStore *store, const Clock *clock, QObject *parent = nullptr);

Q_SIGNALS:
    void learned(const std::shared_ptr<const motorpool::LastDeliveries> &last);

private:
    void read();

    DeliveryStore *m_store;
    const Clock *m_clock;
    QTimer m_soon;
    bool m_isReading = false;
};

/// From when on no day passed in which nothing came of any vehicle: who was down himself has missed
/// what came, and knows of silence only since he is back. first: when the first that is kept came.
QDateTime keptSince(const QDateTime &first, const QList<DeliveryRest> &rests);

/// What the vehicles' last deliveries tell. since: as keptSince(). Where nothing came of any
/// vehicle for a day, to one webhook or to all, it is the way here that is broken, or nobody
/// receives: it rests, and no vehicle is silent. An open error is the vehicle's own, by whichever
/// webhook it was told.
LastDeliveries lastDeliveriesOf(const QList<VehicleDeliveries> &vehicles, const QDateTime &since,
                                const QDateTime &now);

} // namespace motorpool
