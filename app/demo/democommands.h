// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demodeeds.h"
#include "demoerrors.h"

#include <QStringList>

#include <variant>

namespace motorpool {

/// A command as it arrived: to a vehicle, by a connection that is there.
struct DemoOrder
{
    const DemoVehicle &vehicle;
    const DemoConnection &connection;
    QByteArray method;
    QStringList path; ///< under the vehicle: {"commands", "charge", "start"}
    QByteArray body;
    EpochMs time;
};

/// Carries the order out, or refuses it as the service would: for the permission, the body, what
/// the vehicle can, and what it is doing. The answer is the execution's.
///
/// Chosen where the real service is not known: charge schedules work with Tesla (all) and Volvo
/// (daily); a Rivian wants a paired phone before it locks; a vehicle that has not reported for two
/// days sleeps, for a month cannot be reached; no door is locked that stands open.
std::variant<HttpServerResponse, DemoError> carryOut(const DemoOrder &order, DemoDeeds &deeds);

} // namespace motorpool
