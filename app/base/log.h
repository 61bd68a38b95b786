// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace motorpool {

// All log categories of the program. Off below warnings unless --verbose (or QT_LOGGING_RULES)
// says otherwise. Requests are logged only through redact.h.
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcToken)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

/// Sends every category's debug messages to standard error, for --verbose.
void enableVerboseLog();

} // namespace motorpool
