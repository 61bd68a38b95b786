// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgetmemory.h"

#include "budget.h"
#include "fleetstore.h"

namespace motorpool {

using namespace std::chrono_literals;

BudgetMemory::BudgetMemory(Budget *budget, FleetStore *store, QObject *parent)
    : QObject(parent)
    , m_budget(budget)
    , m_store(store)
{
    budget->awaitRestore();
    budget->keepAhead();
    m_timer.setSingleShot(true);
    m_timer.setInterval(200ms);
    m_timer.callOnTimeout(this, [this] {
        if (!m_isKeeping)
            write();
    });
    store->keptBudget(this)->then(this, [this](const Result<BudgetState> &kept) {
        m_isRestored = true;
        m_budget->restore(kept.value_or(BudgetState()));
        connect(m_budget, &Budget::changed, this, &BudgetMemory::look);
        look();
    });
}

BudgetMemory::~BudgetMemory()
{
    write();
}

void BudgetMemory::look()
{
    // One write at a time: what comes meanwhile is kept together, by the next.
    if (m_isKeeping)
        return;
    if (m_budget->awaitsKeeping())
        write();
    else if (!m_timer.isActive() && m_budget->hasChanges())
        m_timer.start();
}

void BudgetMemory::write()
{
    // What is not restored yet must not take the place of what is kept.
    if (!m_isRestored || !m_budget->hasChanges())
        return;
    m_isKeeping = true;
    m_store->keepBudget(m_budget->takeChanges(), this)
        ->then(this, [this](const Result<BudgetState> &bucket) {
            m_isKeeping = false;
            if (bucket)
                m_budget->heed(*bucket);
            m_budget->keptChanges(); // also where it cannot be kept, which the store tells
            look();
        });
}

} // namespace motorpool
