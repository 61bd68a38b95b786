// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"
#include "requestlog.h"

namespace motorpool {

/// What a case tells of a request; headers and bodies stay behind.
CaseRequest caseRequest(const Exchange &exchange);

} // namespace motorpool
