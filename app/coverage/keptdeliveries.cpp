// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptdeliveries.h"

#include "clock.h"
#include "deliverystore.h"

#include <algorithm>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours longestRest{24};

} // namespace

KeptDeliveries::KeptDeliveries(DeliveryStore *store, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(5s);
    m_soon.callOnTimeout(this, &KeptDeliveries::read);
    connect(store, &DeliveryStore::changed, this, [this] {
        if (!m_soon.isActive())
            m_soon.start();
    });
    read();
}

void KeptDeliveries::read()
{
    if (m_isReading) {
        m_soon.start();
        return;
    }
    m_isReading = true;
    m_store->vehicles(this)->then(this, [this](const Result<QList<VehicleDeliveries>> &vehicles) {
        if (vehicles)
            take(*vehicles);
        else
            m_isReading = false; // the store tells when it can be read again
    });
}

void KeptDeliveries::take(const QList<VehicleDeliveries> &vehicles)
{
    m_store->since(0, 1, this)->then(this, [this, vehicles](const Result<QList<Delivery>> &oldest) {
        m_isReading = false;
        if (!oldest)
            return;
        const QDateTime first = oldest->isEmpty() ? QDateTime() : oldest->first().receivedAt;
        Q_EMIT learned(std::make_shared<const LastDeliveries>(
            lastDeliveriesOf(vehicles, first, m_clock->utcNow())));
    });
}

LastDeliveries lastDeliveriesOf(const QList<VehicleDeliveries> &vehicles, const QDateTime &first,
                                const QDateTime &now)
{
    LastDeliveries last;
    QDateTime newest;
    for (const VehicleDeliveries &of : vehicles) {
        LastDelivery made;
        if (of.receivedAt.isValid())
            made.receivedAt = of.receivedAt.toMSecsSinceEpoch();
        if (!of.faults.isEmpty()) {
            const OpenFault &fault = of.faults.first();
            made.faultType = fault.fault.section(u'/', 0, 0);
            made.faultCode = fault.fault.section(u'/', 1);
            if (fault.receivedAt.isValid())
                made.faultAt = fault.receivedAt.toMSecsSinceEpoch();
        }
        if (!newest.isValid() || of.receivedAt > newest)
            newest = of.receivedAt;
        last.add(of.vehicleId, {}, made);
    }
    if (first.isValid() && newest.isValid() && newest.addDuration(longestRest) >= now)
        last.since = first.toMSecsSinceEpoch();
    return last;
}

} // namespace motorpool
