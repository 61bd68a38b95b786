// SPDX-License-Identifier: GPL-3.0-or-later
#include "filtertime.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = FilterMistake::Kind;

namespace {

struct AgeUnit
{
    const char *name;
    const char *words; ///< all ways to type it
    qint64 seconds;
};

constexpr qint64 day = 24 * 3600;
constexpr AgeUnit units[] = {
    {"s", "s sec", 1},
    {"min", "min m minute minutes", 60},
    {"h", "h hour hours", 3600},
    {"d", "d day days", day},
    {"w", "w week weeks", 7 * day},
    {"mo", "mo month months", 30 * day},
    {"y", "y year years", 365 * day},
};
constexpr qint64 longest = 100 * 365 * day;

const AgeUnit &unitNamed(std::string_view name)
{
    return *std::find_if(std::begin(units), std::end(units),
                         [name](const AgeUnit &row) { return row.name == name; });
}

FilterLiteral days(const QDate &first, const QDate &last)
{
    const auto from = double(first.toJulianDay());
    const auto to = double(last.toJulianDay());
    return {
        from, to, {.op = FilterOp::Between, .scale = FilterScale::Day, .low = from, .high = to}};
}

// True if digits and dashes could go on to be a date, or digits an age.
bool mayBecomeMoment(QStringView text)
{
    constexpr QStringView form = u"dddd-dd-dd";
    if (isDigits(text))
        return text.size() <= 9;
    if (text.size() >= form.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (form[i] == u'-' ? text[i] != u'-' : !isDigits(text.sliced(i, 1)))
            return false;
    }
    return true;
}

} // namespace

FilterRead<FilterLiteral> readFilterAge(QStringView text, const FilterKeyDef &)
{
    qsizetype end = 0;
    while (end < text.size() && isDigits(text.sliced(end, 1)))
        ++end;
    const QStringView unit = text.sliced(end);
    const bool isNumber = end > 0 && end <= 9;
    if (isNumber && unit.isEmpty())
        return tl::unexpected(FilterProblem{Kind::MissingUnit, true, text.toString() + u'd'});
    bool mayGrow = false;
    for (const AgeUnit &row : units) {
        if (isNumber && isAlias(row.words, unit)) {
            const qint64 seconds = text.first(end).toLongLong() * row.seconds;
            if (seconds > longest)
                break;
            return FilterLiteral{double(seconds),
                                 double(seconds),
                                 {.op = FilterOp::Equals,
                                  .scale = FilterScale::Age,
                                  .low = double(seconds),
                                  .high = double(seconds + row.seconds)}};
        }
        mayGrow = mayGrow || (isNumber && beginsWord(unit, row.words));
    }
    return tl::unexpected(FilterProblem{Kind::BadDuration, mayGrow});
}

FilterRead<FilterLiteral> readFilterMoment(QStringView text, const FilterKeyDef &def)
{
    if (std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); })) {
        FilterRead<FilterLiteral> age = readFilterAge(text, def);
        if (!age && !isDigits(text.first(1)))
            age.error().kind = Kind::BadMoment;
        return age;
    }
    const auto bad = [text] {
        return tl::unexpected(FilterProblem{Kind::BadMoment, mayBecomeMoment(text)});
    };
    const QList<QStringView> parts = text.first(std::min<qsizetype>(text.size(), 12)).split(u'-');
    constexpr qsizetype sizes[] = {4, 2, 2};
    if (text.size() > 10 || parts.size() > 3)
        return bad();
    int numbers[] = {0, 1, 1};
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!isDigits(parts[i]) || parts[i].size() != sizes[i])
            return bad();
        numbers[i] = parts[i].toInt();
    }
    const QDate first(numbers[0], numbers[1], numbers[2]);
    if (!first.isValid() || first.year() < 1900 || first.year() > 2199)
        return bad();
    if (parts.size() == 1)
        return days(first, QDate(first.year(), 12, 31));
    if (parts.size() == 2)
        return days(first, QDate(first.year(), first.month(), first.daysInMonth()));
    return days(first, first);
}

QStringList filterAgeUnits()
{
    QStringList names;
    for (const AgeUnit &row : units)
        names.append(QString::fromLatin1(row.name));
    return names;
}

QString filterAgeText(double seconds)
{
    const auto whole = qint64(seconds);
    // Days are the longest unit that everyone takes for the same time.
    for (const char *name : {"d", "h", "min"}) {
        const AgeUnit &unit = unitNamed(name);
        if (whole % unit.seconds == 0)
            return QString::number(whole / unit.seconds) + QLatin1StringView(name);
    }
    return QString::number(whole) + u's';
}

QString equalAgeText(double low, double high)
{
    const auto length = qint64(high - low);
    for (const AgeUnit &row : units) {
        if (row.seconds == length)
            return QString::number(qint64(low) / length) + QLatin1StringView(row.name);
    }
    return filterAgeText(low);
}

QString filterDayText(double julian)
{
    return QDate::fromJulianDay(qint64(julian)).toString(Qt::ISODate);
}

QString filterDaysText(double first, double last)
{
    const QDate from = QDate::fromJulianDay(qint64(first));
    const QDate to = QDate::fromJulianDay(qint64(last));
    if (from == to)
        return filterDayText(first);
    if (from.year() == to.year() && from.day() == 1 && to.day() == to.daysInMonth()) {
        if (from.month() == to.month())
            return from.toString(u"yyyy-MM"_s);
        if (from.month() == 1 && to.month() == 12)
            return from.toString(u"yyyy"_s);
    }
    return filterDayText(first) + u".."_s + filterDayText(last);
}

} // namespace motorpool
