// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetwriter.h"

#include <vector>

namespace motorpool {

/// Takes into a fleet what another one knows of the same connections: one that another program kept
/// meanwhile. Of each connection, and of each signal, what was learned later stays; what one of the
/// two does not know, the other does. Rows keep their numbers. Used once, on the writer's thread.
class FleetAdoption
{
public:
    /// Both outlive it; the other one is sound (fleetpack.h).
    FleetAdoption(FleetWriter *writer, const Fleet &other);

    /// True if the writer's fleet knows something that the other one does not.
    bool run();

private:
    void takeStamp();
    void takeRow(quint32 theirs);
    void append(quint32 theirs);
    void meet(quint32 row, quint32 theirs);
    void place(quint32 row, quint32 theirs, quint8 change);
    void takeTexts(quint32 row, quint32 theirs);
    void takeReadings(quint32 row, quint32 theirs);
    void joinReadings(quint32 here, quint32 there);

    quint8 newsOf(quint32 theirs) const;
    IdSlot slotOf(const IdSlot &theirs);
    quint32 userOf(quint32 theirs);
    quint32 kindOf(quint32 theirs);
    quint32 permissionsOf(quint32 theirs);

    FleetWriter &m_writer;
    Fleet &m_fleet; ///< the writer's
    const Fleet &m_other;
    std::vector<bool> m_isKnown;     ///< rows that the other one has too
    std::vector<quint32> m_kinds;    ///< the writer's numbers by theirs; noNumber: not asked yet
    std::vector<quint32> m_sets;     ///< of permissions
    std::vector<quint32> m_readings; ///< rows of readings
    bool m_hasNews[2] = {}; ///< what their last sync found is news here, too; by isSimulated
    bool m_knowsMore = false;
};

} // namespace motorpool
