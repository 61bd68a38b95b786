// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfeed.h"

#include "deliverystore.h"

#include <utility>

namespace motorpool {

DeliveryFeed::DeliveryFeed(DeliveryStore *store, FleetStore *fleet, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_fleet(fleet)
{
    connect(m_store, &DeliveryStore::changed, this, &DeliveryFeed::goOn);
}

DeliveryFeed::~DeliveryFeed() = default;

void DeliveryFeed::start()
{
    m_isStarted = true;
    goOn();
}

/// Finds out which store it is, and how far the fleet knows it.
void DeliveryFeed::identify()
{
    m_isReading = true;
    m_store
        ->ask<qint64>(this,
                      [](DeliveryReader &reader, const Interrupt &) { return reader.identity(); })
        ->then(this, [this](const Result<qint64> &identity) {
            settle(identity ? std::nullopt : std::optional(identity.error()));
            m_identity = identity.value_or(0);
            if (m_identity == 0) {
                m_isReading = false;
                m_isCaughtUp = identity.has_value();
                return; // with the next news it is asked again
            }
            m_fleet->deliveriesLearned(storeName(), this)
                ->then(this, [this](const Result<std::optional<qint64>> &known) {
                    plan(known ? *known : std::nullopt);
                });
        });
}

void DeliveryFeed::plan(const std::optional<qint64> &known)
{
    const qint64 from = known.value_or(0);
    m_store
        ->ask<FeedPlan>(this,
                        [from, far = m_far](DeliveryReader &reader, const Interrupt &) {
                            return planFeed(reader, from, far);
                        })
        ->then(this, [this, from](const Result<FeedPlan> &plan) {
            m_isReading = false;
            settle(plan ? std::nullopt : std::optional(plan.error()));
            if (!plan || plan->identity != m_identity)
                return; // with the next news it is asked again
            m_numbers = plan->numbers;
            m_upTo = m_numbers.isEmpty() ? from : plan->newest;
            Q_EMIT progressed();
            goOn();
        });
}

void DeliveryFeed::goOn()
{
    if (!m_isStarted || m_isReading) {
        m_hasNews = m_isReading;
        return;
    }
    if (m_upTo < 0)
        return identify();
    m_isReading = true;
    m_hasNews = false;
    m_store
        ->ask<FeedBatch>(
            this,
            [upTo = m_upTo, numbers = m_numbers.first(std::min(m_numbers.size(), feedAtOnce))](
                DeliveryReader &reader, const Interrupt &) {
                return numbers.isEmpty() ? feedAfter(reader, upTo) : feedOf(reader, numbers);
            })
        ->then(this, [this](const Result<FeedBatch> &batch) { take(batch); });
}

void DeliveryFeed::take(const Result<FeedBatch> &batch)
{
    settle(batch ? std::nullopt : std::optional(batch.error()));
    if (!batch || batch->identity != m_identity) {
        m_isReading = false;
        if (batch) { // it was begun anew
            m_upTo = -1;
            m_numbers.clear();
            goOn();
        }
        return; // with the next news it is tried again
    }
    const bool isPresentState = !m_numbers.isEmpty();
    if (isPresentState)
        m_numbers.remove(0, std::min(m_numbers.size(), feedAtOnce));
    else
        m_upTo = std::max(m_upTo, batch->upTo);
    learn(*batch);
    Q_EMIT progressed();
    const bool isMore = isPresentState || !batch->isLast;
    // Not before the fleet has it: it is asked something on the way.
    m_fleet->deliveriesLearned(storeName(), this)
        ->then(this, [this, isMore](const Result<std::optional<qint64>> &) {
            m_isReading = false;
            if (isMore || m_hasNews)
                return goOn();
            if (!std::exchange(m_isCaughtUp, true))
                Q_EMIT caughtUp();
        });
}

/// How far it came is kept with what is learned; not before the whole present state is there.
void DeliveryFeed::learn(const FeedBatch &batch)
{
    QList<LearnedSet> sets;
    QList<FleetStore::DeliveredFault> faults;
    for (const FedEvent &event : batch.events) {
        const QDateTime at = m_order.learnedAt(event.series, event.sequence, event.receivedAt);
        if (event.readings) {
            sets.append(*event.readings);
            sets.last().learnedAt = at;
        }
        for (const FedEvent::Fault &fault : event.faults) {
            faults.append(fault.told);
            faults.last().receivedAt = at;
        }
    }
    m_fleet->learnDeliveries(sets, faults, storeName(), m_numbers.isEmpty() ? m_upTo : 0);
    if (!sets.isEmpty())
        Q_EMIT learned(sets);
    if (!faults.isEmpty())
        Q_EMIT faultsLearned(faults);
}

void DeliveryFeed::settle(const std::optional<ApiError> &fault)
{
    if (m_fault == fault)
        return;
    m_fault = fault;
    Q_EMIT progressed();
}

} // namespace motorpool
