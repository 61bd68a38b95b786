// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "units.h"

#include <QList>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

namespace motorpool {

/// How a person wants values to be written.
struct Display
{
    UnitSystem units = UnitSystem::Metric;
    QTimeZone zone = QTimeZone::utc();
    QLocale locale;
};

/// A reading in words, translated. All texts are plain, on one line each and safe to show.
struct ReadingText
{
    QString value; ///< "57", "Locked", "Not reported"; empty if no body was sent at all
    QString unit;  ///< the symbol beside a number: "%"; a label that is not known as received
    QList<Oddity> oddities; ///< what to mark; the number itself is never corrected
    QStringList parts; ///< details, a line each: every door or wheel, other ranges, timers, records
};

/// The reading's value in words, also when it is the last value beside an error: show that with
/// statusText(). A body of a form that its signal does not have is shown as compact JSON.
ReadingText describe(const Reading &reading, const Display &display);

/// An oddity in a sentence, translated; empty for None.
QString oddityText(Oddity oddity);

/// "OK", "Error: not charging", "Unavailable", "Not reported" for a success that holds nothing;
/// a status that is not known as received.
QString statusText(const Reading &reading);

} // namespace motorpool
