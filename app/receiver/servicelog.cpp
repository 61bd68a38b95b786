// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicelog.h"

#include "isotime.h"
#include "jsontext.h"

#include <QDateTime>
#include <QtGlobal>

#include <array>
#include <atomic>
#include <unistd.h>

namespace motorpool {

namespace {

constexpr std::array names{"debug", "info", "warning", "error"};
std::atomic<LogLevel> s_least = LogLevel::Info;

void logMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    LogLevel level = LogLevel::Debug;
    if (type == QtInfoMsg)
        level = LogLevel::Info;
    else if (type == QtWarningMsg)
        level = LogLevel::Warning;
    else if (type != QtDebugMsg)
        level = LogLevel::Error;
    logEvent(level, "message", {{"text", text}});
}

} // namespace

std::optional<LogLevel> logLevelOf(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1StringView(names[i]))
            return LogLevel(i);
    }
    return std::nullopt;
}

void startServiceLog(LogLevel least)
{
    s_least = least;
    qInstallMessageHandler(logMessage);
}

void logEvent(LogLevel level, const char *event,
              std::initializer_list<std::pair<const char *, QJsonValue>> facts)
{
    if (level < s_least)
        return;
    QByteArray line = "{\"time\":\"" + isoTime(QDateTime::currentMSecsSinceEpoch()) +
                      "\",\"level\":\"" + names[std::size_t(level)] + "\",\"event\":\"" + event +
                      '"';
    for (const auto &[name, value] : facts)
        line += QByteArray(",\"") + name + "\":" + jsonText(value);
    line += "}\n";
    // One call, so that lines of several threads stay whole.
    [[maybe_unused]] const auto written =
        ::write(STDERR_FILENO, line.constData(), std::size_t(line.size()));
}

} // namespace motorpool
