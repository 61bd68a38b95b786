// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandoutcome.h"
#include "result.h"

#include <QByteArray>

namespace motorpool {

/// What the body of a 2xx answer to a command says, which for a 202 comes late and may be an error
/// after all, with a status of its own. Done only for an execution whose status is SUCCESS. A
/// status that means failure, and an error, are judged as mayBeDone() does. Any other status
/// ("PENDING"), a body that is empty, cut or that is not understood, gives Unknown.
CommandOutcome parseExecution(const QByteArray &body);

} // namespace motorpool
