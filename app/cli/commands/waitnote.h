// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QObject;

namespace motorpool {

class ApiSession;

namespace cli {

/// Says on standard error when a call to this vehicle has to wait for the call budget, and for how
/// long, as long as context lives.
void noteWaits(ApiSession *session, const QString &vehicle, QObject *context);

} // namespace cli

} // namespace motorpool
