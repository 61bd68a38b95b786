// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "vehiclecommand.h"

#include <QList>

namespace motorpool {

/// One charge timer of a vehicle as the signal charge-chargetimers tells it, those included that
/// the owner set in the vehicle. Any part may be missing; words are as received. A value.
struct ChargeSchedule
{
    struct Hours
    {
        QString start; ///< "22:30", or "22:30:00"
        QString end;
        QStringList days; ///< "MONDAY"; empty: every day, or not told

        friend bool operator==(const Hours &, const Hours &) = default;
    };

    QString id;    ///< by which it can be deleted; empty: it cannot
    QString kind;  ///< "DAILY", "WEEKLY", "WORKWEEK", in upper case; empty where not told
    QString type;  ///< "LOCATION", "GLOBAL", in upper case; older answers write lower case
    QString place; ///< a name or address
    std::optional<GeoPoint> point;
    QList<Hours> hours;
    QList<Hours> departures; ///< without an end

    friend bool operator==(const ChargeSchedule &, const ChargeSchedule &) = default;
};

/// The timers in a reading's body, in its order. What does not fit the form is left out: the whole
/// can be seen in the reading itself.
QList<ChargeSchedule> chargeSchedules(const QJsonObject &body);

} // namespace motorpool
