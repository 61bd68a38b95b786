// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionview.h"
#include "fleet.h"
#include "fleetdirt.h"
#include "interner.h"
#include "reading.h"

#include <QString>

#include <optional>
#include <unordered_map>
#include <vector>

namespace motorpool {

enum class Mode;

/// What a merge did.
struct MergeCounts
{
    int added = 0;
    int changed = 0;
    int same = 0;
    int repeated = 0; ///< had come before in this sync
};

/// What a sync that came to its end found.
struct SyncCounts
{
    int connections = 0; ///< that the list had
    int added = 0;
    int gone = 0;
    int reauthenticated = 0;
    int permissions = 0; ///< whose permissions changed
};

/// The one who changes the fleet. Connections are merged by their id, so that nothing comes twice;
/// what vanished is marked and kept. Lives on one thread; snapshots go to any.
class FleetWriter
{
public:
    FleetWriter();
    /// Goes on with a fleet that was kept.
    explicit FleetWriter(Fleet fleet);

    const Fleet &fleet() const { return m_fleet; } ///< copy it for a snapshot

    /// A new sync of these lists begins. What the last one found of them is no longer news; what is
    /// of other lists stays, and so does what a sync found that did not end. nowMs: UTC, since
    /// 1970.
    void beginSync(Mode mode, qint64 nowMs);

    /// The list is gone through once more, for it changed while it was read: seen() and missing()
    /// begin anew.
    void beginPass();

    /// Adds what is new and changes what differs.
    MergeCounts merge(std::span<const ConnectionView> connections, LearnedFrom from, qint64 nowMs);

    /// How many different connections have come in this pass of the sync under way, and how often
    /// one came again.
    quint32 seen() const { return m_seenCount; }
    quint32 repeated() const { return m_repeatedCount; }

    /// Those of this mode that did not come in the sync under way, nor were learned of in another
    /// way since it began; rows not gone already.
    std::vector<quint32> missing(Mode mode) const;

    /// The sync came to its end: these rows are gone, but for those that were met since they were
    /// asked for. A row that is gone while a later one has its user and vehicle was authenticated
    /// anew: the later one takes over what was known. Later is what was created later, or, where
    /// that is not told, what this sync added.
    SyncCounts endSync(std::span<const quint32> gone, qint64 nowMs);

    /// Rows that are gone are no longer shown. Returns how many.
    int clearGone();

    /// For all connections of a vehicle; an empty text is not known.
    void setVin(std::string_view vehicle, std::string_view vin);
    void setNickname(std::string_view vehicle, std::string_view nickname);

    /// What one answer, delivery or file said of a vehicle's signals, for all connections of that
    /// user to the vehicle, or of every user where none is given. Of each signal the newest by the
    /// car's time stays (signalvalues.h tells what becomes of an answer); what is not in the answer
    /// stays as it is. A vehicle that no connection names is passed over. nowMs: when it was
    /// learned, UTC, since 1970.
    void learn(std::string_view vehicle, std::string_view user, const QList<Reading> &readings,
               LearnedFrom from, qint64 nowMs);

    /// Reading the vehicle failed as a whole, with this ApiError::Kind; what was known stays. Or
    /// that failure is resolved.
    void learnFault(std::string_view vehicle, std::string_view user, int kind, qint64 nowMs,
                    bool isResolved = false);

    /// Takes in what another program knows of this fleet (fleetadoption.h): what was learned later
    /// stays. True if this one knows something that the other one does not. What it takes counts as
    /// no change for the cache, for that is where it comes from.
    bool adopt(const Fleet &other);

    /// What has changed since this was last asked, for the cache.
    FleetDirt takeDirt() { return std::exchange(m_dirt, {}); }

private:
    friend class FleetAdoption;
    struct Wanted; ///< a connection in the terms of the columns

    Wanted wanted(const ConnectionView &view);
    IdSlot slotOf(std::string_view id);
    quint32 userOf(std::string_view id, std::string_view external);
    quint32 kindOf(const ConnectionView &view);
    quint32 numberOf(const VehicleKind &kind);
    quint32 completed(quint32 kind, quint32 known); ///< with what only the other one says
    quint32 permissionsOf(std::span<const std::string_view> names);
    void indexPermissions();
    bool areSamePermissions(quint32 one, quint32 other) const;
    quint32 rowOf(const IdSlot &connection, quint32 user, const IdSlot &vehicle) const;
    quint64 keyHash(quint32 row) const;
    quint64 userHash(quint32 user) const;
    quint64 vehicleHash(quint32 row) const;
    void indexRows();
    void indexUsers();
    void append(const Wanted &wanted, LearnedFrom from, qint64 nowMs);
    bool change(quint32 row, const Wanted &wanted, LearnedFrom from, qint64 nowMs);
    ConnectionSegment &segmentFor(quint32 row); ///< to be changed
    UserSegment &userSegmentFor(quint32 user);
    template <class Act>
    void forVehicle(std::string_view vehicle, Act act);
    std::vector<quint32> rowsOfVehicle(std::string_view vehicle);
    template <class Act>
    void forReadings(std::string_view vehicle, std::string_view user, Act act);
    quint32 appendReadings();
    void mark(ConnectionSegment &segment, quint32 at, quint8 change, qint64 nowMs);
    void nextSync(bool forgetsLive, bool forgetsSimulated);
    bool isOfSync(const ConnectionSegment &segment, quint32 at) const;
    bool wasMet(quint32 row) const;
    int joinReauthenticated(qint64 nowMs);
    bool isLater(quint32 row, quint32 than) const;
    void joinReadings(quint32 into, quint32 from);
    void takeOver(quint32 from, quint32 to, qint64 nowMs);

    Fleet m_fleet;
    FleetDirt m_dirt;
    NumberIndex m_rows;  ///< by connection, or by user and vehicle where it has no id
    NumberIndex m_users; ///< by id, or by external id where it has none
    bool m_indexed = false;
    NumberIndex m_vehicles; ///< rows by vehicle; made when first asked for
    bool m_vehiclesIndexed = false;
    Interner m_words, m_externals, m_nicknames, m_others;
    NumberIndex m_kinds;
    std::unordered_map<std::string, quint32> m_permissionSets; ///< by their sorted numbers' bytes
    std::vector<quint32> m_sameSets; ///< of those with the same names in any order, the first one
    std::span<const std::string_view> m_lastNames; ///< of the row before, within one merge
    quint32 m_lastPermissions = 0;
    std::vector<bool> m_seen; ///< rows that came in the sync under way
    bool m_readsLive = false; ///< the sync under way
    bool m_readsSimulated = false;
    quint32 m_seenCount = 0;
    quint32 m_repeatedCount = 0;
    std::vector<bool> m_met; ///< rows learned of in another way since it began
};

} // namespace motorpool
