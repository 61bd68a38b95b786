// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "fleetfile.h"

#include <memory>

namespace motorpool {

class Clock;

/// The call budget's numbers in budget.sqlite, beside the fleet's file and not in it: that one is a
/// cache, of which nothing is lost for good; calls that were counted are. Used on the fleet's
/// thread.
class BudgetKeeper
{
public:
    /// The clock outlives it. Nothing is opened yet.
    BudgetKeeper(const QString &folder, const Clock &clock);

    /// What is known of this month. fleet: its file, in which earlier versions kept the budget,
    /// which is taken over from there; or null.
    Result<BudgetState> load(FleetFile *fleet);

    /// Adds to what is kept, and gives the bucket as it is then. What cannot be written is kept
    /// here and added with the next; an error tells.
    Result<BudgetState> add(const BudgetChanges &changes);

    /// What is still to be written, if there is any.
    Result<Done> flush();

    QList<SetAside> takeSetAside();

private:
    Result<FleetFile *> file();
    void takeOver(FleetFile &fleet, int month, const QDateTime &now);

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<FleetFile> m_file;
    QList<BudgetChanges> m_unwritten;
    BudgetState m_bucket; ///< as it was last kept
};

} // namespace motorpool
