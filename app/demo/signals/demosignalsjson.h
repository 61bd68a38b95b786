// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demosignals.h"

namespace motorpool {

/// The answer to GET /v3/vehicles/{id}/signals; base is the URL up to and without "/v3".
QByteArray signalListJson(const QList<DemoSignal> &all, const DemoVehicle &vehicle,
                          const QByteArray &base);

/// The answer to GET /v3/vehicles/{id}/signals/{code}.
QByteArray signalJson(const DemoSignal &signal, const DemoVehicle &vehicle, const QByteArray &base);

} // namespace motorpool
