// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"

namespace motorpool {
class ApplicationStore;
} // namespace motorpool

namespace motorpool::cli {

/// The application of this name. Errors: NotFound, and the settings file's fault.
Result<Application> keptApplication(const ApplicationStore &store, const QString &name);

} // namespace motorpool::cli
