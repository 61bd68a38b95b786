// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"

#include <optional>

namespace motorpool {

struct JsonSpan;

/// The request that a record of a log in JSON tells of; nothing if it tells of none, such as an
/// event of Smartcar's itself. A body that is an object within the record is taken as it stands
/// there.
std::optional<BenchRequest> readLogRecord(const JsonSpan &record);

} // namespace motorpool
