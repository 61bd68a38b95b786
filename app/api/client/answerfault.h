// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "result.h"

namespace motorpool {

/// A fault that was found in a good answer's body, together with what the answer tells of itself.
Failure answerFault(ApiError error, const HttpAnswer &answer);

} // namespace motorpool
