// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptdeliveries.h"

#include "clock.h"
#include "deliverystore.h"

#include <algorithm>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::hours longestRest{24};
constexpr std::chrono::hours outagesOf{31 * 24};

qint64 msOf(const QDateTime &time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : noTime;
}

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
    const QDateTime now = m_clock->utcNow();
    const auto work = [now](DeliveryReader &reader, const Interrupt &) -> Result<LastDeliveries> {
        const auto vehicles = reader.vehicles();
        if (!vehicles)
            return Failure(vehicles.error());
        const auto oldest = reader.since(0, 1);
        if (!oldest)
            return Failure(oldest.error());
        const auto rests = reader.rests(now.addDuration(-outagesOf));
        if (!rests)
            return Failure(rests.error());
        const QDateTime first = oldest->isEmpty() ? QDateTime() : oldest->first().receivedAt;
        return lastDeliveriesOf(*vehicles, keptSince(first, *rests), now);
    };
    m_store->ask<LastDeliveries>(this, work)
        ->then(this, [this](const Result<LastDeliveries> &last) {
            m_isReading = false;
            if (last) // else the store tells when it can be read again
                Q_EMIT learned(std::make_shared<const LastDeliveries>(*last));
        });
}

QDateTime keptSince(const QDateTime &first, const QList<DeliveryRest> &rests)
{
    QDateTime since = first;
    for (const DeliveryRest &of : rests) {
        if (of.from.addDuration(longestRest) <= of.until)
            since = std::max(since, of.until);
    }
    return since;
}

LastDeliveries lastDeliveriesOf(const QList<VehicleDeliveries> &vehicles, const QDateTime &since,
                                const QDateTime &now)
{
    LastDeliveries last;
    QDateTime newest;
    QHash<QString, QDateTime> newestOf; // by webhooks
    const auto learn = [](QDateTime &known, const QDateTime &time) {
        if (!known.isValid() || time > known)
            known = time;
    };
    for (const VehicleDeliveries &of : vehicles) {
        LastDelivery made;
        if (!of.faults.isEmpty()) {
            const OpenFault &fault = of.faults.first();
            made.faultType = fault.fault.section(u'/', 0, 0);
            made.faultCode = fault.fault.section(u'/', 1);
            made.faultAt = msOf(fault.receivedAt);
        }
        for (const WebhookReceipt &receipt : of.receipts) {
            made.receivedAt = msOf(receipt.receivedAt);
            last.add(of.vehicleId, receipt.webhookId, made);
            learn(newestOf[bareWebhookId(receipt.webhookId)], receipt.receivedAt);
        }
        learn(newest, of.receivedAt);
    }
    const auto rests = [&now](const QDateTime &time) {
        return !time.isValid() || time.addDuration(longestRest) < now;
    };
    for (auto webhook = newestOf.cbegin(); webhook != newestOf.cend(); ++webhook) {
        if (rests(*webhook))
            last.rest(webhook.key());
    }
    if (newest.isValid() && rests(newest))
        last.restsSince = newest.toMSecsSinceEpoch();
    else if (newest.isValid() && since.isValid())
        last.since = since.toMSecsSinceEpoch();
    return last;
}

} // namespace motorpool
