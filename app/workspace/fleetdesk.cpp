// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdesk.h"

#include "apisession.h"

namespace motorpool {

FleetDesk::FleetDesk(const QString &folder, ApiSession *session, const Clock *clock)
    : store(folder, clock)
    , sync(session->connections(), &store)
    , budgetMemory(folder.isEmpty() ? nullptr
                                    : std::make_unique<BudgetMemory>(session->budget(), &store))
    , refresh(session->vehicles(), session->budget(), &store)
    , schedule(&store, &refresh, clock)
{
}

} // namespace motorpool
