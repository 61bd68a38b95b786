// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "casefile.h"

namespace motorpool {

class Preferences;

QString casePerson();   ///< the operating system's user
QString caseComputer(); ///< the host's name

/// Facts about program, computer and set-up; of the keychain its name, of a proxy that there is
/// one. May ask the system for its proxy and take its time: not for the GUI thread.
QList<CaseFact> caseFacts(const Application &application);

/// What a person chose in motorpool.conf and what is set for the application, but for names and
/// ids. Reads a small file.
QList<CaseSetting> caseSettings(const Application &application, const Preferences *preferences);

} // namespace motorpool
