// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingjoin.h"

#include <algorithm>

namespace motorpool {

namespace {

/// All that a row of readings has of one signal.
struct Cell
{
    quint8 state = 0;
    quint32 reportedAt = 0;
    qint32 value = 0;
    qint32 longitude = 0;

    friend bool operator==(const Cell &, const Cell &) = default;
};

Cell cellOf(const ReadingSegment &segment, quint32 at, std::size_t column)
{
    Cell cell{segment.state[column][at], segment.reportedAt[column][at], 0, 0};
    if (column < std::size_t(numericSignals))
        cell.value = segment.value[column][at];
    if (column == std::size_t(FleetSignal::Location))
        cell.longitude = segment.longitude[at];
    return cell;
}

void write(ReadingSegment &segment, quint32 at, std::size_t column, const Cell &cell)
{
    segment.state[column][at] = cell.state;
    segment.reportedAt[column][at] = cell.reportedAt;
    if (column < std::size_t(numericSignals))
        segment.value[column][at] = cell.value;
    if (column == std::size_t(FleetSignal::Location))
        segment.longitude[at] = cell.longitude;
}

/// Which of two is newer, by the car's time and else by when it was read: above 0 the second one, 0
/// neither.
int compare(const Cell &one, quint32 oneReadAt, const Cell &other, quint32 otherReadAt)
{
    const auto isKnown = [](const Cell &cell) {
        return (cell.state & ReadingSegment::StateBits) != quint8(ReadingState::Never);
    };
    if (isKnown(one) != isKnown(other))
        return isKnown(other) ? 1 : -1;
    const bool hasTimes = one.reportedAt != 0 && other.reportedAt != 0;
    if (hasTimes && one.reportedAt != other.reportedAt)
        return other.reportedAt > one.reportedAt ? 1 : -1;
    if (oneReadAt == otherReadAt)
        return 0;
    return otherReadAt > oneReadAt ? 1 : -1;
}

} // namespace

ReadingJoin joinReadings(QSharedDataPointer<ReadingSegment> *into, quint32 at,
                         const ReadingSegment &other, quint32 from)
{
    ReadingJoin join;
    const auto ours = [into]() -> const ReadingSegment & { return *into->constData(); };
    const auto changed = [&join, into]() -> ReadingSegment & {
        join.hasChanged = true;
        return **into;
    };
    const quint32 readAt = ours().readAt[at];
    for (std::size_t column = 0; column < fleetSignals; ++column) {
        const Cell cell = cellOf(other, from, column), known = cellOf(ours(), at, column);
        if (cell == known)
            continue;
        const int newer = compare(known, readAt, cell, other.readAt[from]);
        if (newer > 0)
            write(changed(), at, column, cell);
        join.knowsMore = join.knowsMore || newer < 0;
    }
    if (other.heardAt[from] > ours().heardAt[at])
        changed().heardAt[at] = other.heardAt[from];
    if (other.readAt[from] > readAt) {
        changed().readAt[at] = other.readAt[from];
        changed().learnedFrom[at] = other.learnedFrom[from];
    }
    join.knowsMore = join.knowsMore || readAt > other.readAt[from];
    // An error is over once a later answer came.
    const bool isTheirs = other.faultAt[from] > ours().faultAt[at];
    const quint32 faultAt = isTheirs ? other.faultAt[from] : ours().faultAt[at];
    const quint8 fault = isTheirs ? other.fault[from] : ours().fault[at];
    const bool isOver = fault == 0 || faultAt < ours().readAt[at];
    join.knowsMore = join.knowsMore || (!isOver && faultAt > other.faultAt[from]);
    if (ours().fault[at] != (isOver ? 0 : fault) || ours().faultAt[at] != (isOver ? 0 : faultAt)) {
        ReadingSegment &segment = changed();
        segment.fault[at] = isOver ? 0 : fault;
        segment.faultAt[at] = isOver ? 0 : faultAt;
    }
    return join;
}

} // namespace motorpool
