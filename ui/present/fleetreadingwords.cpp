// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetreadingwords.h"

#include "agechip.h"
#include "errorguide.h"
#include "readingpresenter.h"
#include "timetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("FleetPresenter", text);
}

QString freshnessWord(Freshness freshness)
{
    switch (freshness) {
    case Freshness::Fresh:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "fresh"));
    case Freshness::Aging:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "aging"));
    case Freshness::Stale:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "stale"));
    case Freshness::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("FleetPresenter", "age not reported"));
}

QString joined(const QString &sign, const QString &text)
{
    return text.isEmpty() ? sign : sign + u' ' + text;
}

ApiError errorOf(const ReadFault &fault)
{
    ApiError error;
    error.kind = ApiError::Kind(fault.kind);
    return error;
}

/// At most so many decimals, and none that are nothing.
QString rounded(double number, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const double factor = std::pow(10, decimals);
    return locale.toString(std::round(number * factor) / factor, 'f',
                           QLocale::FloatingPointShortest);
}

} // namespace

QString ageWords(Freshness freshness, const QDateTime &reportedAt, const QDateTime &now)
{
    const QString word = freshnessWord(freshness);
    const std::optional<std::chrono::seconds> age = ageOf(reportedAt, now);
    if (!age)
        return word;
    if (*age < 1min)
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, just now")).arg(word);
    return translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, %2 ago")).arg(word, shortAge(*age));
}

QString withSign(Freshness freshness, const QString &text)
{
    return freshness == Freshness::Unknown ? text : joined(freshnessSign(freshness), text);
}

QString faultTitle(const ReadFault &fault)
{
    return explain(errorOf(fault)).title;
}

QString faultWords(const ReadFault &fault, const QDateTime &now)
{
    const auto age = ageOf(QDateTime::fromMSecsSinceEpoch(fault.at, Qt::UTC), now);
    const QString title = faultTitle(fault);
    if (!age)
        return title;
    if (*age < 1min)
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, just now")).arg(title);
    return translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, %2 ago")).arg(title, shortAge(*age));
}

QString faultTip(const ReadFault &fault, const QTimeZone &zone)
{
    const ErrorWords words = explain(errorOf(fault));
    QStringList lines{
        translated(QT_TRANSLATE_NOOP("FleetPresenter", "Reading the vehicle failed on %1: %2"))
            .arg(exactTimeText(QDateTime::fromMSecsSinceEpoch(fault.at, Qt::UTC), zone),
                 words.title),
        words.cause, words.remedy};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

bool FleetReadingWords::isPerhapsFraction() const
{
    return field == FleetField::Fuel && reading.number && *reading.number > 0 &&
           *reading.number <= 1;
}

QString FleetReadingWords::value() const
{
    const QLocale locale;
    if (reading.truth)
        return *reading.truth ? translated(QT_TRANSLATE_NOOP("FleetPresenter", "Yes"))
                              : translated(QT_TRANSLATE_NOOP("FleetPresenter", "No"));
    if (!reading.number)
        return {};
    switch (field) {
    case FleetField::Location:
        return locale.toString(*reading.number, 'f', 4) + u"  "_s +
               locale.toString(reading.longitude, 'f', 4);
    case FleetField::Range:
    case FleetField::Odometer: {
        const Quantity length =
            convert({*reading.number, reading.isImperial ? Unit::Mile : Unit::Kilometre}, units);
        return withUnit(locale.toString(qint64(std::llround(length.value))), symbol(length.unit));
    }
    default:
        return isPerhapsFraction() ? rounded(*reading.number, 3)
                                   : withUnit(rounded(*reading.number, 1), symbol(Unit::Percent));
    }
}

QString FleetReadingWords::state() const
{
    switch (reading.state) {
    case ReadingState::Never:
        if (!wasRead)
            return translated(QT_TRANSLATE_NOOP("FleetPresenter", "not read yet"));
        [[fallthrough]];
    case ReadingState::Empty:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "not reported"));
    case ReadingState::NoPermission:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "no permission"));
    case ReadingState::NotCapable:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "the vehicle cannot tell it"));
    case ReadingState::Error:
        return translated(QT_TRANSLATE_NOOP("FleetPresenter", "error"));
    case ReadingState::Value:
        break;
    }
    return {};
}

QString FleetReadingWords::shown() const
{
    const QString text = isPerhapsFraction() ? joined(odditySign(), value()) : value();
    switch (reading.state) {
    case ReadingState::Value:
        return withSign(freshness, text);
    case ReadingState::Error:
        return joined(u"✕"_s, text);
    case ReadingState::NoPermission:
        return u"⚷"_s;
    case ReadingState::NotCapable:
        return u"⊘"_s;
    case ReadingState::Empty:
        return u"—"_s;
    case ReadingState::Never:
        break;
    }
    return wasRead ? u"—"_s : QString();
}

QString FleetReadingWords::spoken() const
{
    QString text = value();
    if (text.isEmpty())
        return state();
    if (isPerhapsFraction())
        text = translated(QT_TRANSLATE_NOOP("FleetPresenter",
                                            "%1, which may be a fraction where 1 is full"))
                   .arg(text);
    const QDateTime reportedAt = reading.reportedAt == noTime
                                     ? QDateTime()
                                     : QDateTime::fromMSecsSinceEpoch(reading.reportedAt, Qt::UTC);
    const QString aged = translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, %2"))
                             .arg(text, ageWords(freshness, reportedAt, now));
    if (reading.state == ReadingState::Value)
        return aged;
    return translated(QT_TRANSLATE_NOOP("FleetPresenter", "%1, last value %2")).arg(state(), aged);
}

} // namespace motorpool
