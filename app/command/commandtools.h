// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

namespace motorpool {

class Clock;
class CommandsClient;
class ConnectionsClient;
class Journal;
class UsersClient;
class VehiclesClient;

/// What a command is carried out with. All of it outlives the command, but for the clients, whose
/// calls end as cancelled when they go.
struct CommandTools
{
    CommandsClient *commands = nullptr;
    VehiclesClient *vehicles = nullptr;
    ConnectionsClient *connections = nullptr; ///< for the removals alone, as users is
    UsersClient *users = nullptr;
    const Clock *clock = nullptr;
    Journal *journal = nullptr; ///< may be null: then the outcome is not written down

    /// Calls fn after the wait, unless context is gone by then. A timer, unless a test sets it.
    std::function<void(std::chrono::milliseconds wait, QObject *context, std::function<void()> fn)>
        after;
};

} // namespace motorpool
