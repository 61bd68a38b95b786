// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalsettings.h"

namespace motorpool {

class Preferences;

/// How journals are kept, as it holds: the settings of which all begin with "journal-", from the
/// policy, the section [journal] of motorpool.conf and, for the copy to the system's log, the
/// preferences.
JournalSettings journalSettings(const Preferences &preferences);

/// The policy itself keeps the journals: where they are, or how long. What is sound then stays as
/// it is, whatever a person thinks of it.
bool isJournalGoverned(const Preferences &preferences);

} // namespace motorpool
