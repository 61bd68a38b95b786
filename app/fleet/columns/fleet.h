// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appendonly.h"
#include "fleettally.h"
#include "segments.h"
#include "textpool.h"

#include <QMetaType>
#include <QSharedDataPointer>

#include <atomic>
#include <vector>

namespace motorpool {

/// What vehicles have in common, so that each combination is kept, searched and compared once.
/// Texts are numbers in Fleet::words.
struct VehicleKind
{
    static constexpr qint16 noYear = ConnectionView::noYear;

    quint32 make = 0;
    quint32 model = 0;
    quint32 powertrain = 0;
    quint32 mode = 0;
    qint16 year = noYear;

    friend bool operator==(const VehicleKind &, const VehicleKind &) = default;
};

/// Names of permissions as numbers in Fleet::words, each once, in the order in which they were
/// first received: the service promises none.
using PermissionSet = std::vector<quint32>;

/// No two fleets of this program that differ have the same, so that what was found out about one
/// is never taken for another's: those of other applications, or as read from the disk. From any
/// thread.
inline quint64 nextFleetVersion()
{
    static std::atomic<quint64> last = 0;
    return ++last;
}

/// How the list of one mode stands; milliseconds since 1970, UTC, or noTime.
struct SyncTimes
{
    qint64 syncedAt = noTime;  ///< when a sync of it last came to its end
    qint64 startedAt = noTime; ///< when the last one began; later than syncedAt: it did not end

    bool isUnfinished() const { return startedAt > syncedAt; }

    friend bool operator==(const SyncTimes &, const SyncTimes &) = default;
};

/// What is known of the fleet as a whole. Smartcar keeps live and simulated vehicles in lists of
/// their own, so each has times of its own.
struct FleetStamp
{
    quint64 version = 0; ///< another one with each change of anything, and in each fleet
    quint16 sync = 0;    ///< number of the sync under way, or of the last one
    SyncTimes live;      ///< of what tells no mode, too
    SyncTimes simulated;

    const SyncTimes &of(bool isSimulated) const { return isSimulated ? simulated : live; }
    SyncTimes &of(bool isSimulated) { return isSimulated ? simulated : live; }
    bool wasSynced() const { return live.syncedAt != noTime || simulated.syncedAt != noTime; }
    bool isUnfinished() const { return live.isUnfinished() || simulated.isUnfinished(); }
};

/// The whole fleet as it was at one moment: connections and what is known of their vehicles and
/// users, column by column. A value whose copies share memory; a copy may be read on any thread
/// while the fleet goes on changing elsewhere (fleetwriter.h).
///
/// A connection is known by its row, which stays the same as long as the program runs. Rows are
/// read by FleetRow; the columns are open to those that go through all of them.
struct Fleet
{
    std::vector<QSharedDataPointer<ConnectionSegment>> segments;
    std::vector<QSharedDataPointer<UserSegment>> users;
    std::vector<QSharedDataPointer<ReadingSegment>> readings;
    AppendOnly<VehicleKind> kinds;            ///< number 0 is of nothing known
    AppendOnly<PermissionSet> permissionSets; ///< number 0 is empty
    TextPool words;                           ///< makes, models, powertrains, modes, permissions
    TextPool externals;                       ///< external ids
    TextPool nicknames;
    TextPool others; ///< ids that are no UUIDs, VINs of another form
    FleetStamp stamp;
    FleetTally tally; ///< of a snapshot that was published

    quint32 rows() const { return rowsIn(segments); } ///< cleared ones included
    quint32 userCount() const { return rowsIn(users); }
    quint32 readingCount() const { return rowsIn(readings); }

    const ConnectionSegment &segmentOf(quint32 row) const { return *segments[row / segmentRows]; }
    bool isSimulated(quint32 kind) const; ///< a VehicleKind of the simulated ones' list
    const UserSegment &userSegment(quint32 user) const { return *users[user / segmentRows]; }
    const ReadingSegment &readingSegment(quint32 row) const { return *readings[row / segmentRows]; }

private:
    template <class Segments>
    static quint32 rowsIn(const Segments &of)
    {
        return of.empty() ? 0 : quint32(of.size() - 1) * segmentRows + of.back()->rows;
    }
};

} // namespace motorpool

Q_DECLARE_METATYPE(motorpool::Fleet)
