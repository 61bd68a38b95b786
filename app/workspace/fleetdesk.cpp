// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdesk.h"

#include "apisession.h"

namespace motorpool {

FleetDesk::FleetDesk(const QString &folder, ApiSession *session, const Clock *clock)
    : store(folder, clock)
    , sync(session->connections(), &store)
{
}

} // namespace motorpool
