// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offer.h"

namespace motorpool::cli {

/// Why a deed is not offered, as the error that the program ends with.
ApiError offerError(const Offer &offer);

} // namespace motorpool::cli
