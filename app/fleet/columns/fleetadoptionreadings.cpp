// SPDX-License-Identifier: GPL-3.0-or-later
// How readings of two fleets become one.
#include "fleetadoption.h"
#include "readingjoin.h"

namespace motorpool {

void FleetAdoption::takeReadings(quint32 row, quint32 theirs)
{
    const quint32 at = row % segmentRows;
    const quint32 here = m_fleet.segmentOf(row).readings[at];
    const quint32 there = m_other.segmentOf(theirs).readings[theirs % segmentRows];
    if (there == noNumber) {
        m_knowsMore = m_knowsMore || here != noNumber;
        return;
    }
    quint32 &number = m_readings[there];
    const bool isFirst = number == noNumber;
    if (here == noNumber) {
        if (isFirst)
            number = m_writer.appendReadings();
        m_writer.segmentFor(row).readings[at] = number;
    } else if (isFirst) {
        number = here;
    }
    if (isFirst)
        joinReadings(number, there);
}

void FleetAdoption::joinReadings(quint32 here, quint32 there)
{
    const ReadingJoin join =
        motorpool::joinReadings(&m_fleet.readings[here / segmentRows], here % segmentRows,
                                m_other.readingSegment(there), there % segmentRows);
    if (join.hasChanged)
        m_fleet.stamp.version = nextFleetVersion();
    m_knowsMore = m_knowsMore || join.knowsMore;
}

} // namespace motorpool
