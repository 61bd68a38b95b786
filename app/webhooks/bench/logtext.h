// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"

namespace motorpool {

/// Finds the bodies that lines of a log tell, with the signature beside or between them: lines that
/// are JSON objects themselves (body, payload, message and the like; what a lambda function logs of
/// its event too), key=value lines, and JSON somewhere in a line, as it is, as a string within a
/// string, or with \x22 for quotation marks as nginx writes. No requests if there are none.
Intake readLog(QByteArrayView text);

} // namespace motorpool
