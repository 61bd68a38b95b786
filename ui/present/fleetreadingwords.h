// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "age.h"
#include "fleetreading.h"
#include "units.h"

#include <QTimeZone>

namespace motorpool {

/// How old something that the car reported is, in words: "fresh, 4 min ago".
QString ageWords(Freshness freshness, const QDateTime &reportedAt, const QDateTime &now);

/// The sign of a freshness before a text; the text alone for an unknown age, as what stands there
/// says that it is there.
QString withSign(Freshness freshness, const QString &text);

/// What reading a vehicle failed with, in a few words: "Car maker's service failed".
QString faultTitle(const ReadFault &fault);

/// How long ago it was, too: "Car maker's service failed, 5 min ago".
QString faultWords(const ReadFault &fault, const QDateTime &now);

/// What failed, when, why, and what to do, in lines.
QString faultTip(const ReadFault &fault, const QTimeZone &zone);

/// One of the fleet's readings as it is shown and as it is told.
struct FleetReadingWords
{
    FleetField field;
    FleetReading reading;
    Freshness freshness = Freshness::Unknown;
    UnitSystem units = UnitSystem::Metric;
    QDateTime now;
    bool wasRead = false; ///< an answer about the vehicle came: what it lacks is not reported

    QString shown() const;  ///< with signs for age, error and oddity
    QString spoken() const; ///< state and age in words, for screen readers and tooltips

private:
    bool isPerhapsFraction() const; ///< a fuel level that may be a share instead of percent
    QString value() const;          ///< empty without one
    QString state() const;          ///< of a reading without a value of now
};

} // namespace motorpool
