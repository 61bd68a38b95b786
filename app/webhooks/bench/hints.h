// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"
#include "cause.h"
#include "jsonspan.h"

#include <QList>

#include <optional>

namespace motorpool {

/// What speaks for a cause without proving it: a length that differs from what its header told, a
/// body that ends early, characters that were lost.
QList<Finding> hintsAt(const BenchRequest &request, const std::optional<JsonFault> &fault);

} // namespace motorpool
