// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalsettings.h"
#include "paths.h"

namespace motorpool {

/// The section [journal] of motorpool.conf: how journals are kept, but for their copy to the
/// system's log, which a policy can lock (Setting::JournalSyslog). A value that makes no sense
/// counts as not given, and the log names it.
JournalSettings readJournalSettings(const Paths &paths);

} // namespace motorpool
