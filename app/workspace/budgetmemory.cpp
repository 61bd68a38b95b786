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
    m_timer.setSingleShot(true);
    m_timer.setInterval(3s);
    m_timer.callOnTimeout(this, &BudgetMemory::keep);
    store->keptBudget(this)->then(this, [this](const Result<BudgetState> &kept) {
        m_isRestored = true;
        m_budget->restore(kept.value_or(BudgetState()));
        connect(m_budget, &Budget::changed, this, [this] {
            if (!m_timer.isActive())
                m_timer.start();
        });
    });
}

BudgetMemory::~BudgetMemory()
{
    keep();
}

void BudgetMemory::keep()
{
    // What is not restored yet must not take the place of what is kept.
    if (m_isRestored && m_budget->hasChanges())
        m_store->keepBudget(m_budget->takeChanges(), this)
            ->then(this, [this](const Result<BudgetState> &bucket) {
                if (bucket)
                    m_budget->heed(*bucket);
            });
}

} // namespace motorpool
