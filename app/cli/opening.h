// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"

namespace motorpool {
class EnvironmentStore;
class Workspace;
} // namespace motorpool

namespace motorpool::cli {

/// Opens the application that this run is about: the demo if asked for, else the one named, else
/// the environment's, else the default one; with hosts and CA file from the options. Errors:
/// Usage and NotFound, and those of the settings file and of the demo server.
Result<Done> openApplication(const CommonOptions &options, const EnvironmentStore &environment,
                             Workspace *workspace);

} // namespace motorpool::cli
