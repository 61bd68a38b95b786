// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

namespace motorpool {

/// Why a vehicle was not read is not about the vehicle: nothing was sent, or all credentials are
/// refused, and the next one would fare no better.
bool concernsAll(const ApiError &error);

/// The request was sent, and nobody knows what became of it: it may have been counted.
bool isUnanswered(const ApiError &error);

} // namespace motorpool
