// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandwaits.h"
#include "offer.h"
#include "vehiclecommand.h"
#include "vehiclesubject.h"

namespace motorpool {

/// Commands in words, for people; translated.
namespace commandwords {

QString makeAndModel(const Connection &connection); ///< "SKODA Enyaq", as far as it is told

/// The shortest name of a vehicle: nickname, model, make, or the end of its id.
QString carName(const VehicleSubject &subject);

/// "Company car 7 · SKODA Enyaq · 2025 · VIN …0721": enough to tell it from others.
QString carFacts(const VehicleSubject &subject);

/// Whether it is a real vehicle: "live vehicle", "simulated vehicle", "test vehicle", or as
/// received.
QString mode(const Connection &connection);

/// Of whom a command is: the same, or for a removal of a user the user.
QString about(Deed deed, const VehicleSubject &subject);

QString question(Deed deed, const VehicleSubject &subject); ///< "Unlock Enyaq?"
QString questionOfMany(Deed deed, int vehicles);            ///< "Unlock the doors: 12 vehicles?"
QString verb(Deed deed);                                    ///< of the button: "Unlock"

/// Why it is not offered, in a sentence; empty if it is.
QString whyNot(const Offer &offer);
QString busy(); ///< the same while a command is under way

/// What a command takes, in words: "80 %", "52.52, 13.405"; empty if nothing.
QString value(const VehicleCommand &command);

QString cost(const CommandCost &cost); ///< "1 call, and 1 to 3 to read the state afterwards"

/// What has to be typed: "Type the last four characters of the VIN: 0721".
QString tail(const TypedTail &tail);

/// Those that are not asked about, with the reason below each.
QStringList leftOut(const QList<std::pair<VehicleSubject, QString>> &subjects);

} // namespace commandwords

} // namespace motorpool
