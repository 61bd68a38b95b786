// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <tl/expected.hpp>

namespace motorpool {

/// Either a value or what went wrong. Nothing in this program throws across a room's border.
template <class T>
using Result = tl::expected<T, ApiError>;

using Failure = tl::unexpected<ApiError>;

/// The value of an operation that only succeeds or fails.
struct Done
{
    friend bool operator==(const Done &, const Done &) = default;
};

} // namespace motorpool
