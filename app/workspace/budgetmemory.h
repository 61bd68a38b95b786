// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace motorpool {

class Budget;
class FleetStore;

/// Has a budget go on where the last run left it: restores it from its file, and adds to it what
/// changes. No counted call goes out before it is in the file, so that a program that is killed at
/// any moment has spent no more than is known; everything else is added soon, and at the end. Until
/// it is restored the budget lets no counted call pass. Where the file cannot be read, the budget
/// begins as at first, and the service's refusals teach it. Other programs take calls from the same
/// bucket: what they left of it is heeded whenever something is added.
class BudgetMemory : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    BudgetMemory(Budget *budget, FleetStore *store, QObject *parent = nullptr);
    ~BudgetMemory() override;

private:
    void look();
    void write();

    Budget *m_budget;
    FleetStore *m_store;
    QTimer m_timer;
    bool m_isRestored = false;
    bool m_isKeeping = false; ///< a write is under way
};

} // namespace motorpool
