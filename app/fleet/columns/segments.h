// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionview.h"
#include "idslot.h"

#include <QSharedData>

#include <array>
#include <memory>

namespace motorpool {

/// Columns come in segments of so many rows, which snapshots of the fleet share until one of them
/// is changed.
inline constexpr quint32 segmentRows = 4096;

inline constexpr quint32 noNumber = 0xffffffff;

template <class T>
using SegmentColumn = std::array<T, segmentRows>;

/// A VIN of seventeen capital letters and digits; all zero for none, and a reference to a text
/// (first byte 1, then the number) for any other form. Bytes to be searched, no ending zero.
using VinSlot = std::array<char, 17>;

/// What is known to have happened to a connection in the last sync.
struct ConnectionChange
{
    enum : quint8 { New = 1, Gone = 2, Reauthenticated = 4, Permissions = 8, Other = 16 };
};

/// How a row or a reading was learned.
enum class LearnedFrom : quint8 { Sync, Lookup, Read, Webhook, Import };

/// Some rows of connections, column by column.
struct ConnectionSegment : QSharedData
{
    enum : quint8 { IsGone = 1, IsCleared = 2 };

    SegmentColumn<IdSlot> connection{};
    SegmentColumn<IdSlot> vehicle{};
    SegmentColumn<VinSlot> vin{};
    SegmentColumn<quint32> user{};        ///< number of a user, or noNumber
    SegmentColumn<quint32> kind{};        ///< number of a VehicleKind
    SegmentColumn<quint32> permissions{}; ///< number of a PermissionSet
    SegmentColumn<quint32> nickname{};    ///< number of a text
    SegmentColumn<quint32> readings{};    ///< number of a row of readings, or noNumber
    SegmentColumn<qint64> createdAt{};    ///< milliseconds since 1970, UTC, or noTime
    SegmentColumn<qint64> updatedAt{};
    SegmentColumn<quint32> learnedAt{}; ///< seconds since 1970, UTC; when it last changed here
    SegmentColumn<quint16> changedIn{}; ///< number of the sync that found the change
    SegmentColumn<quint8> change{};     ///< ConnectionChange, of that sync
    SegmentColumn<quint8> learnedFrom{};
    SegmentColumn<quint8> state{}; ///< IsGone, IsCleared
    quint32 rows = 0;
};

/// Some users.
struct UserSegment : QSharedData
{
    SegmentColumn<IdSlot> id{};
    SegmentColumn<quint32> external{}; ///< number of a text
    quint32 rows = 0;
};

/// The signals that are columns of the fleet.
enum class FleetSignal : quint8 {
    Battery,
    Fuel,
    Range,
    Odometer,
    Location,
    Lock,
    Charging,
    Online
};
inline constexpr int fleetSignals = 8;
inline constexpr int numericSignals = 5; ///< of which so many have a number: the first ones

/// What a signal's last answer was.
enum class ReadingState : quint8 {
    Never,        ///< it was never answered; a vehicle that was read did not report it
    Value,        ///< a good value
    Empty,        ///< a good answer without a value
    NoPermission, ///< the owner did not allow it
    NotCapable,   ///< the vehicle cannot tell it
    Error,        ///< another error
};

/// Some rows of last readings, column by column. A row belongs to a vehicle of a user.
struct ReadingSegment : QSharedData
{
    /// Beside the state in its byte.
    enum : quint8 {
        StateBits = 0x0f,
        IsTrue = 0x10,
        IsImperial = 0x20,
        HasValue = 0x40,
        IsOfFuel = 0x80, ///< of the range: the engine's, not the traction battery's
    };

    /// In thousandths of the unit; a location's latitude in ten-millionths of a degree.
    std::array<SegmentColumn<qint32>, numericSignals> value{};
    SegmentColumn<qint32> longitude{};
    std::array<SegmentColumn<quint32>, fleetSignals> reportedAt{}; ///< by the car; 0 is unknown
    std::array<SegmentColumn<quint8>, fleetSignals> state{};
    SegmentColumn<quint32> heardAt{}; ///< the newest time that the car reported of any signal
    SegmentColumn<quint32> readAt{};  ///< when it was learned here
    SegmentColumn<quint8> learnedFrom{};
    SegmentColumn<quint8> fault{}; ///< 0, or 1 + the kind of error that the last try ended with
    SegmentColumn<quint32> faultAt{};
    quint32 rows = 0;
};

} // namespace motorpool
