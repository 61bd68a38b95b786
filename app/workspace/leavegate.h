// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace motorpool {

/// What a person is about to do that ends what is under way.
enum class Leaving { Switch, Close, Lock, Quit };

/// Asks a person whether to leave what is under way, and calls goOn if so: at once where nothing
/// is, later, or never.
using LeaveGate = std::function<void(Leaving what, std::function<void()> goOn)>;

} // namespace motorpool
