// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace motorpool {

/// Tells the service manager: "READY=1", "STOPPING=1", "WATCHDOG=1", several by line. Nothing
/// happens where there is none ($NOTIFY_SOCKET). Source: sd_notify(3).
void notifyManager(const QByteArray &message);

/// How often the manager wants to hear "WATCHDOG=1" at least; nothing if it does not.
std::optional<std::chrono::milliseconds> watchdogTime();

} // namespace motorpool
