// SPDX-License-Identifier: GPL-3.0-or-later
#include "timetext.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Time", text);
}

QDateTime local(const QDateTime &time, const QTimeZone &zone)
{
    return time.toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
}

QString written(const QDateTime &time, const QTimeZone &zone, const QLocale &locale,
                const QString &format)
{
    return time.isValid() ? locale.toString(local(time, zone), format) : QString();
}

} // namespace

QString dateText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale)
{
    //: How a date is written; see QDateTime::toString.
    return written(time, zone, locale, words(QT_TRANSLATE_NOOP("Time", "d MMM yyyy")));
}

QString timeText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale)
{
    //: How a date and time are written; see QDateTime::toString.
    return written(time, zone, locale, words(QT_TRANSLATE_NOOP("Time", "d MMM yyyy, HH:mm")));
}

QString clockText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale)
{
    //: How a date without a year and a time are written to the second; see QDateTime::toString.
    return written(time, zone, locale, words(QT_TRANSLATE_NOOP("Time", "d MMM HH:mm:ss")));
}

QString exactTimeText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale)
{
    if (!time.isValid())
        return {};
    //: How a date and time are written to the second; see QDateTime::toString.
    const QString format = words(QT_TRANSLATE_NOOP("Time", "d MMM yyyy, HH:mm:ss"));
    return written(time, zone, locale, format) + QChar::Space +
           local(time, zone).timeZoneAbbreviation();
}

} // namespace motorpool
