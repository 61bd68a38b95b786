// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"

#include <optional>

namespace motorpool {

/// What the Retry-After header of an answer asks for: seconds, or the time until an HTTP date,
/// measured from the answer's own Date where it has one, else from now. Not negative and at most
/// a year; nothing if there is none that can be read. Source: RFC 9110 section 10.2.3.
std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, const QDateTime &now);

} // namespace motorpool
