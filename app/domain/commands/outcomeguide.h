// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutcome.h"
#include "deed.h"
#include "errorguide.h"

namespace motorpool {

/// What an outcome that is not Done means. Of a refusal, what its error does. Of an unknown one,
/// why nobody knows, and where to look before it is repeated: an error's own remedy, to try again,
/// would do it twice. Empty for Done.
ErrorWords explain(const CommandOutcome &outcome, Deed deed);

/// The same in one line for a terminal or a log, as oneLine() of an error.
QString oneLine(const CommandOutcome &outcome, Deed deed);

} // namespace motorpool
