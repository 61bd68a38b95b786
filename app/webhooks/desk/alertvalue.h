// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "signaldef.h"
#include "units.h"

#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

// What alerts look at in a body, which may have any form; what it does not have is nothing.

/// The numbers of a signal in the unit in which they are compared; none where the body has none,
/// or the unit is of another dimension than the catalogue's.
QList<double> alertNumbers(const Reading &reading, const SignalDef &signal);

/// The word of a signal, case-folded: of what opens "open" if anything is, else "closed"; "true" or
/// "false".
std::optional<QString> alertWord(const Reading &reading, const SignalDef &signal);

} // namespace motorpool
