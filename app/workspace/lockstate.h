// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace motorpool {

/// Why the workspace was locked.
enum class LockCause {
    ByHand,
    Idle,   ///< nobody touched the window for as long as was chosen
    Screen, ///< the desktop's session was locked
    Sleep,  ///< the machine went to sleep
};

/// A lock that holds.
struct LockState
{
    LockCause cause = LockCause::ByHand;
    QDateTime since; ///< UTC
    /// The open application's secret was in this process's memory alone: it has to be given again.
    bool isSecretLost = false;
    /// Unlocking has the keyring ask, if that is closed; else nobody is asked.
    bool asksKeyring = false;
    /// Deliveries were received until then, and are not meanwhile.
    bool stopsReceiving = false;

    friend bool operator==(const LockState &, const LockState &) = default;
};

} // namespace motorpool
