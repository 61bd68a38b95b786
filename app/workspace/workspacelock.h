// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include <QPointer>

#include <variant>

namespace motorpool {

/// What a locked workspace remembers.
struct Workspace::Lock
{
    bool asksKeyring() const;

    LockState state;
    std::variant<std::monostate, Application, DemoOptions> opens; ///< once it is unlocked
    QPointer<Call<Done>> unlocking;                               ///< while a person is asked
};

} // namespace motorpool
