// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demovehicle.h"

#include <QByteArray>

namespace motorpool {

/// True if the store of this vehicle holds such a signal. The usual ones are those that a
/// subscription to the common groups brings; some vehicles have a few more.
bool isStored(const DemoVehicle &vehicle, const QByteArray &code);

} // namespace motorpool
