// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <optional>
#include <utility>

namespace motorpool {

enum class LogLevel { Debug, Info, Warning, Error };

/// "debug", "info", "warning", "error".
std::optional<LogLevel> logLevelOf(QStringView name);

/// What is below is not written. Also sends what Qt and its libraries say the same way.
void startServiceLog(LogLevel least);

/// Writes one line to standard error: {"time":"…","level":"info","event":"started",…}. For any
/// thread; lines never mix. Nothing secret and no body goes here.
void logEvent(LogLevel level, const char *event,
              std::initializer_list<std::pair<const char *, QJsonValue>> facts = {});

} // namespace motorpool
