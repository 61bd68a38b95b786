// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "casefile.h"

namespace motorpool {

QString casePerson();   ///< the operating system's user
QString caseComputer(); ///< the host's name

/// Facts about program, computer and set-up; of the keychain its name, of a proxy that there is
/// one. May ask the system for its proxy and take its time: not for the GUI thread.
QList<CaseFact> caseFacts(const Application &application);

} // namespace motorpool
