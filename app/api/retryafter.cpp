// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include <algorithm>
#include <cmath>

namespace motorpool {

namespace {

constexpr qint64 year = 365 * 24 * 3600;

} // namespace

std::optional<std::chrono::seconds> retryAfter(const HttpAnswer &answer, const QDateTime &now)
{
    const QByteArray text = answer.header("Retry-After").trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    double seconds = number;
    if (!isNumber) {
        const QDateTime until = httpDate(text);
        if (!until.isValid())
            return std::nullopt;
        const QDateTime date = answer.date();
        seconds = static_cast<double>((date.isValid() ? date : now).secsTo(until));
    }
    if (!(seconds > 0))
        return std::chrono::seconds(0);
    return std::chrono::seconds(
        static_cast<qint64>(std::min(std::ceil(seconds), static_cast<double>(year))));
}

} // namespace motorpool
