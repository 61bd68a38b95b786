// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "deed.h"
#include "invocation.h"
#include "reading.h"

namespace motorpool::cli {

/// How a person agrees to a deed: at the terminal, or by options.
struct Consent
{
    bool isGiven = false;    ///< --yes
    QString vinTail, idTail; ///< as given; empty: not given

    static Consent of(const Invocation &invocation);

    /// True if a person can be asked.
    static bool canAsk();
};

/// Agrees, or tells why not: Usage without --yes where nobody can be asked, and for a tail that is
/// missing or wrong; Cancelled for a person who does not want it. Blocks while a person is asked,
/// who has been told before what will be done.
Result<Done> agree(const Consent &consent, const std::optional<TypedTail> &tail);

/// "Taxi 12, TESLA Model Y 2024, VIN …1234, vehicle 36ab…, user 218e…", as far as it is known.
QString vehicleLine(const Connection &connection, const QList<Reading> &readings);

/// The VIN among the readings; empty if it is not there.
QString vinIn(const QList<Reading> &readings);

/// "Locked, as the car reported 4 min ago": the signals that tell the deed's effect, a line each.
QStringList stateLines(Deed deed, const QList<Reading> &readings, const QDateTime &now);

} // namespace motorpool::cli
