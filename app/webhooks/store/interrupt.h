// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>

namespace motorpool {

/// Set by whoever does not want an answer any more, on any thread; what runs for it ends within
/// some ten milliseconds then, with an error of kind Cancelled.
using Interrupt = std::shared_ptr<std::atomic_bool>;

} // namespace motorpool
