// SPDX-License-Identifier: GPL-3.0-or-later
// How the fleet learns what vehicles report.
#include "fleetwriter.h"
#include "signalvalues.h"

#include <algorithm>

namespace motorpool {

namespace {

quint32 secondsOf(qint64 milliseconds)
{
    return quint32(std::clamp<qint64>(milliseconds / 1000, 0, 0xffffffff));
}

void write(ReadingSegment &segment, quint32 at, std::size_t column, const SignalValue &value)
{
    quint8 &state = segment.state[column][at];
    quint8 bits = value.bits;
    if (value.hasValue()) {
        if (column < std::size_t(numericSignals))
            segment.value[column][at] = value.value;
        if (column == std::size_t(FleetSignal::Location))
            segment.longitude[at] = value.longitude;
    } else if (value.state == ReadingState::Error) {
        bits = state & quint8(~ReadingSegment::StateBits); // the last value stays beside it
    }
    state = quint8(quint8(value.state) | bits);
    if (value.reportedAt != 0)
        segment.reportedAt[column][at] = value.reportedAt;
    else if (!(bits & ReadingSegment::HasValue) || value.hasValue())
        segment.reportedAt[column][at] = 0; // another value than the one the time was of
}

/// The car's time decides, and where one is missing or they are the same, when it was learned.
bool isNewer(const SignalValue &value, quint32 knownAt, bool isLate)
{
    if (value.reportedAt != 0 && knownAt != 0 && value.reportedAt != knownAt)
        return value.reportedAt > knownAt;
    return !isLate;
}

/// What came late tells nothing against an error that came after it; of the value beside that error
/// it may be the newer one. True if it was such.
bool writeBelowError(ReadingSegment &segment, quint32 at, std::size_t column,
                     const SignalValue &value)
{
    quint8 &state = segment.state[column][at];
    if (ReadingState(state & ReadingSegment::StateBits) != ReadingState::Error || !value.hasValue())
        return false;
    const quint32 knownAt = segment.reportedAt[column][at];
    const bool isNew = knownAt != 0 ? value.reportedAt > knownAt
                                    : value.reportedAt != 0 && !(state & ReadingSegment::HasValue);
    if (isNew) {
        write(segment, at, column, value);
        state = quint8(state & quint8(~ReadingSegment::StateBits)) | quint8(ReadingState::Error);
    }
    return true;
}

/// A range of the other source than the known one counts only if it says more than that.
bool isOtherSource(const SignalValue &value, const ReadingSegment &segment, quint32 at)
{
    constexpr auto column = std::size_t(FleetSignal::Range);
    const quint8 state = segment.state[column][at];
    if (!(state & ReadingSegment::HasValue) ||
        ((state ^ value.bits) & ReadingSegment::IsOfFuel) == 0)
        return false;
    if (!value.hasValue())
        return true;
    const auto km = [](quint8 bits, qint32 number) {
        return bits & ReadingSegment::IsImperial ? number * 1.609344 : number;
    };
    return km(value.bits, value.value) <= km(state, segment.value[column][at]);
}

} // namespace

template <class Act>
void FleetWriter::forReadings(std::string_view vehicle, std::string_view user, Act act)
{
    indexRows();
    const IdSlot wanted = slotOf(user);
    std::vector<quint32> rows = rowsOfVehicle(vehicle);
    std::erase_if(rows, [&](quint32 row) {
        const quint32 number = m_fleet.segmentOf(row).user[row % segmentRows];
        const bool isTheirs =
            wanted.isNull() ||
            (number != noNumber && m_fleet.userSegment(number).id[number % segmentRows] == wanted);
        return !isTheirs;
    });
    // Connections of one user to the vehicle share what is known; each other user has their own.
    std::vector<std::pair<quint32, quint32>> readingOfUser;
    for (const quint32 row : rows) {
        const ConnectionSegment &segment = m_fleet.segmentOf(row);
        if (segment.readings[row % segmentRows] != noNumber)
            readingOfUser.emplace_back(segment.user[row % segmentRows],
                                       segment.readings[row % segmentRows]);
    }
    for (const quint32 row : rows) {
        const quint32 at = row % segmentRows;
        const quint32 number = m_fleet.segmentOf(row).user[at];
        auto known = std::find_if(readingOfUser.begin(), readingOfUser.end(),
                                  [number](const auto &of) { return of.first == number; });
        if (known == readingOfUser.end())
            known = readingOfUser.insert(known, {number, appendReadings()});
        if (m_fleet.segmentOf(row).readings[at] != known->second)
            segmentFor(row).readings[at] = known->second;
    }
    std::sort(readingOfUser.begin(), readingOfUser.end());
    readingOfUser.erase(std::unique(readingOfUser.begin(), readingOfUser.end()),
                        readingOfUser.end());
    for (const auto &[number, reading] : readingOfUser) {
        m_dirt.readings.insert(reading / segmentRows);
        m_fleet.stamp.version = nextFleetVersion();
        act(*m_fleet.readings[reading / segmentRows], reading % segmentRows);
    }
}

quint32 FleetWriter::appendReadings()
{
    const quint32 reading = m_fleet.readingCount();
    if (m_fleet.readings.empty() || m_fleet.readings.back()->rows == segmentRows)
        m_fleet.readings.emplace_back(new ReadingSegment);
    ++m_fleet.readings.back()->rows;
    return reading;
}

void FleetWriter::learn(std::string_view vehicle, std::string_view user,
                        const QList<Reading> &readings, LearnedFrom from, qint64 nowMs)
{
    const SignalValues learned = signalValues(readings, nowMs);
    forReadings(vehicle, user, [&](ReadingSegment &segment, quint32 at) {
        const bool isLate = secondsOf(nowMs) < segment.readAt[at];
        for (std::size_t column = 0; column < fleetSignals; ++column) {
            const SignalValue &value = learned.values[column];
            if (value.state == ReadingState::Never)
                continue;
            if (column == std::size_t(FleetSignal::Range) && isOtherSource(value, segment, at))
                continue;
            if (isLate && writeBelowError(segment, at, column, value))
                continue;
            if (isNewer(value, segment.reportedAt[column][at], isLate))
                write(segment, at, column, value);
        }
        segment.heardAt[at] = std::max(segment.heardAt[at], learned.heardAt);
        if (isLate)
            return;
        segment.readAt[at] = secondsOf(nowMs);
        segment.learnedFrom[at] = quint8(from);
        if (segment.faultAt[at] > segment.readAt[at])
            return; // it failed after this
        segment.fault[at] = 0;
        segment.faultAt[at] = 0;
    });
    if (learned.vin)
        setVin(vehicle, *learned.vin);
    if (learned.nickname)
        setNickname(vehicle, *learned.nickname);
}

void FleetWriter::learnFault(std::string_view vehicle, std::string_view user, int kind,
                             qint64 nowMs, bool isResolved)
{
    forReadings(vehicle, user, [&](ReadingSegment &segment, quint32 at) {
        if (secondsOf(nowMs) < std::max(segment.readAt[at], segment.faultAt[at]))
            return;
        if (isResolved && segment.fault[at] != quint8(1 + kind))
            return; // another one than the vehicle has
        // The time stays of what is resolved: an older telling of it is none any more.
        segment.fault[at] = isResolved ? quint8(0) : quint8(1 + kind);
        segment.faultAt[at] = secondsOf(nowMs);
    });
}

} // namespace motorpool
