// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonskim.h"

#include <cmath>

namespace motorpool {

QString JsonSkim::text(const Value &value)
{
    std::string_view found;
    if (isMissing(value))
        return {};
    if (value->get(found) != simdjson::SUCCESS) {
        setUnusual();
        return {};
    }
    return QString::fromUtf8(found.data(), qsizetype(found.size()));
}

/// A time told in numbers; 0 tells of none. See JsonReader::time().
std::optional<qint64> JsonSkim::epochMs(const Value &value)
{
    double number = 0;
    if (isMissing(value))
        return std::nullopt;
    if (value->get(number) != simdjson::SUCCESS || number < 0 || number > 253'402'300'799'999.0) {
        setUnusual();
        return std::nullopt;
    }
    if (number == 0)
        return std::nullopt;
    return number <= 1e11 ? qint64(number * 1000) : qint64(number);
}

QDateTime JsonSkim::time(const Value &value)
{
    if (value && value->is_string()) {
        const QDateTime parsed = QDateTime::fromString(text(value), Qt::ISODateWithMs);
        if (!parsed.isValid())
            setUnusual();
        return parsed.toUTC();
    }
    const auto ms = epochMs(value);
    return ms ? QDateTime::fromMSecsSinceEpoch(*ms, Qt::UTC) : QDateTime();
}

void JsonSkim::checkTime(const Value &value)
{
    if (value && value->is_string())
        time(value);
    else
        epochMs(value);
}

std::optional<qint64> JsonSkim::integer(const Value &value)
{
    std::int64_t number = 0;
    if (isMissing(value))
        return std::nullopt;
    if (value->get(number) != simdjson::SUCCESS || std::abs(double(number)) >= 9.2e18) {
        setUnusual();
        return std::nullopt;
    }
    return number;
}

void JsonSkim::checkIs(const Value &value, simdjson::dom::element_type type)
{
    if (!isMissing(value) && value->type() != type)
        setUnusual();
}

} // namespace motorpool
