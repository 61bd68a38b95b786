// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtext.h"

#include "vehiclecommand.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array dayNames{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1};

using Week = std::array<std::optional<ChargeHours>, 7>;

Failure wrongWeek()
{
    return wrongEntry(QT_TRANSLATE_NOOP(
        "Command", "Write the week such as mon-fri=22:00-06:00,sat=23:00-07:00, each day once."));
}

int dayOf(const QString &name)
{
    for (int day = 0; day < int(dayNames.size()); ++day) {
        if (name == dayNames[std::size_t(day)])
            return day;
    }
    return -1;
}

/// "mon" or "mon-fri" as first and last day; negative where it is neither.
std::pair<int, int> daysOf(const QString &text)
{
    const QStringList ends = text.split(u'-');
    if (ends.size() > 2)
        return {-1, -1};
    return {dayOf(ends.first()), dayOf(ends.last())};
}

std::optional<QTime> minuteOf(const QString &text)
{
    static const QRegularExpression form(u"\\A[0-9]{2}:[0-9]{2}\\z"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    const QTime time = QTime::fromString(text, u"HH:mm"_s);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

/// A number as people write it, without an exponent, in or out of range.
std::optional<double> degreesOf(const QString &text)
{
    static const QRegularExpression form(u"\\A[+-]?[0-9]{1,3}(\\.[0-9]{1,15})?\\z"_s);
    const QString plain = text.trimmed();
    return form.match(plain).hasMatch() ? std::optional(plain.toDouble()) : std::nullopt;
}

} // namespace

Failure wrongEntry(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = QCoreApplication::translate("Command", text);
    error.isUnsent = true;
    return Failure(error);
}

QString minuteText(QTime time)
{
    return time.toString(u"HH:mm"_s);
}

Result<GeoPoint> readGeoPoint(const QString &text)
{
    const QStringList parts = text.split(u',');
    const auto latitude = degreesOf(parts.first());
    const auto longitude = degreesOf(parts.last());
    if (parts.size() != 2 || !latitude || !longitude) {
        return wrongEntry(QT_TRANSLATE_NOOP(
            "Command", "Write a place as latitude and longitude, such as 52.52,13.405."));
    }
    const GeoPoint point{*latitude, *longitude};
    if (const auto checked = check({Deed::SetDestination, point}); !checked)
        return Failure(checked.error());
    return point;
}

Result<ChargeHours> readChargeHours(const QString &text)
{
    const QStringList parts = text.split(u'-');
    const auto start = minuteOf(parts.first());
    const auto stop = minuteOf(parts.last());
    if (parts.size() != 2 || !start || !stop) {
        return wrongEntry(
            QT_TRANSLATE_NOOP("Command", "Write hours as start and stop, such as 22:00-06:00."));
    }
    const ChargeHours hours{*start, *stop};
    if (const auto checked = check({Deed::ScheduleDaily, DailyPlan{{}, hours}}); !checked)
        return Failure(checked.error());
    return hours;
}

Result<int> readPercent(const QString &text)
{
    static const QRegularExpression form(u"\\A([0-9]{1,3}) ?%?\\z"_s);
    const auto match = form.match(text.trimmed());
    const int percent = match.hasMatch() ? match.captured(1).toInt() : 0;
    if (const auto checked = check({Deed::ChargeSetLimit, ChargePercent{percent}}); !checked)
        return Failure(checked.error());
    return percent;
}

Result<Week> readWeek(const QString &text)
{
    Week week;
    const QStringList entries = text.toLower().split(u',');
    for (const QString &entry : entries) {
        const QStringList sides = entry.trimmed().split(u'=');
        const auto [first, last] = daysOf(sides.first());
        if (sides.size() != 2 || first < 0 || last < first)
            return wrongWeek();
        const auto hours = readChargeHours(sides.last());
        if (!hours)
            return Failure(hours.error());
        for (int day = first; day <= last; ++day) {
            if (week[std::size_t(day)])
                return wrongWeek();
            week[std::size_t(day)] = *hours;
        }
    }
    return week;
}

QString geoText(const GeoPoint &point)
{
    const auto degrees = [](double value) {
        return QString::number(value, 'f', QLocale::FloatingPointShortest);
    };
    return degrees(point.latitude) + u',' + degrees(point.longitude);
}

QString hoursText(const ChargeHours &hours)
{
    return minuteText(hours.start) + u'-' + minuteText(hours.stop);
}

} // namespace motorpool
