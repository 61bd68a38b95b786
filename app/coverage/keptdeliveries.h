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
    void take(const QList<VehicleDeliveries> &vehicles);

    DeliveryStore *m_store;
    const Clock *m_clock;
    QTimer m_soon;
    bool m_isReading = false;
};

/// What the vehicles' last deliveries tell. first: when the first that is kept came. Where nothing
/// came of any vehicle for a day, it is the way here that is broken, or nobody receives: then no
/// vehicle is silent (LastDeliveries::since is noTime).
LastDeliveries lastDeliveriesOf(const QList<VehicleDeliveries> &vehicles, const QDateTime &first,
                                const QDateTime &now);

} // namespace motorpool
