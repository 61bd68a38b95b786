// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpack.h"

#include "apierror.h"
#include "bytepack.h"
#include "parallel.h"
#include "vinslot.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr quint32 form = 1;
constexpr quint32 stampForm = 2; // it has the times of each list

/// Every column of a segment, in the order in which they are packed.
template <class Segment, class Act>
void eachColumn(Segment &segment, Act act)
{
    if constexpr (requires { segment.connection; }) {
        act(segment.connection);
        act(segment.vehicle);
        act(segment.vin);
        act(segment.user);
        act(segment.kind);
        act(segment.permissions);
        act(segment.nickname);
        act(segment.readings);
        act(segment.createdAt);
        act(segment.updatedAt);
        act(segment.learnedAt);
        act(segment.changedIn);
        act(segment.change);
        act(segment.learnedFrom);
        act(segment.state);
    } else if constexpr (requires { segment.external; }) {
        act(segment.id);
        act(segment.external);
    } else {
        for (auto &column : segment.value)
            act(column);
        act(segment.longitude);
        for (auto &column : segment.reportedAt)
            act(column);
        for (auto &column : segment.state)
            act(column);
        act(segment.heardAt);
        act(segment.readAt);
        act(segment.learnedFrom);
        act(segment.fault);
        act(segment.faultAt);
    }
}

template <class Segment>
QByteArray pack(const Segment &segment)
{
    BytePacker packer;
    packer.reserve(qsizetype(segment.rows) * 100 + 16);
    packer.put(form);
    packer.put(segment.rows);
    eachColumn(segment, [&](const auto &column) { packer.putColumn(column, segment.rows); });
    return packer.take();
}

template <class Segment>
bool unpack(const QByteArray &bytes, std::vector<QSharedDataPointer<Segment>> *segments)
{
    ByteUnpacker unpacker(bytes);
    const auto formRead = unpacker.get<quint32>();
    const auto rows = unpacker.get<quint32>();
    // Only the last segment may have room left.
    const bool fits = segments->empty() || segments->back()->rows == segmentRows;
    if (formRead != form || rows == 0 || rows > segmentRows || !fits)
        return false;
    QSharedDataPointer<Segment> segment(new Segment);
    segment->rows = rows;
    eachColumn(*segment, [&](auto &column) { unpacker.getColumn(&column, rows); });
    segments->push_back(segment);
    return unpacker.isWhole();
}

/// How many values a packed list says to have, if it can have as many.
std::optional<quint32> countOf(ByteUnpacker *unpacker, const QByteArray &bytes)
{
    const auto formRead = unpacker->get<quint32>();
    const auto count = unpacker->get<quint32>();
    return formRead == form && qsizetype(count) <= bytes.size() ? std::optional(count)
                                                                : std::nullopt;
}

bool isSoundSegment(const Fleet &fleet, const ConnectionSegment &segment)
{
    const auto isSoundId = [&fleet](const IdSlot &slot) {
        return !slot.isReference() || slot.reference() < fleet.others.end();
    };
    const quint32 users = fleet.userCount(), readings = fleet.readingCount();
    for (quint32 at = 0; at < segment.rows; ++at) {
        const VinSlot &vin = segment.vin[at];
        const bool isSound =
            (segment.user[at] < users || segment.user[at] == noNumber) &&
            segment.kind[at] < fleet.kinds.size() &&
            segment.permissions[at] < fleet.permissionSets.size() &&
            segment.nickname[at] < fleet.nicknames.end() &&
            (segment.readings[at] < readings || segment.readings[at] == noNumber) &&
            segment.learnedFrom[at] <= quint8(LearnedFrom::Import) &&
            isSoundId(segment.connection[at]) && isSoundId(segment.vehicle[at]) &&
            (!isVinReference(vin) || vinReference(vin) < fleet.others.end());
        if (!isSound)
            return false;
    }
    return true;
}

bool isSoundSegment(const ReadingSegment &segment)
{
    for (quint32 at = 0; at < segment.rows; ++at) {
        for (const auto &state : segment.state) {
            if ((state[at] & ReadingSegment::StateBits) > quint8(ReadingState::Error))
                return false;
        }
        if (segment.learnedFrom[at] > quint8(LearnedFrom::Import) ||
            segment.fault[at] > ApiError::kinds)
            return false;
    }
    return true;
}

/// Number 0 has its meaning in both.
bool isSoundStart(const Fleet &fleet)
{
    return (fleet.kinds.size() == 0 || fleet.kinds[0] == VehicleKind()) &&
           (fleet.permissionSets.size() == 0 || fleet.permissionSets[0].empty());
}

} // namespace

QByteArray packConnections(const ConnectionSegment &segment)
{
    return pack(segment);
}

QByteArray packUsers(const UserSegment &segment)
{
    return pack(segment);
}

QByteArray packReadings(const ReadingSegment &segment)
{
    return pack(segment);
}

bool unpackConnections(const QByteArray &bytes, Fleet *fleet)
{
    return unpack(bytes, &fleet->segments);
}

bool unpackUsers(const QByteArray &bytes, Fleet *fleet)
{
    return unpack(bytes, &fleet->users);
}

bool unpackReadings(const QByteArray &bytes, Fleet *fleet)
{
    return unpack(bytes, &fleet->readings);
}

QByteArray packTexts(const TextPool &pool, const TextPool::Block &block)
{
    BytePacker packer;
    packer.put(form);
    packer.put(block.end - block.first);
    for (quint32 number = block.first; number < block.end; ++number)
        packer.put(quint32(pool[number].size()));
    packer.putText({block.bytes.get(), block.size});
    return packer.take();
}

bool unpackTexts(const QByteArray &bytes, TextPool *pool)
{
    ByteUnpacker unpacker(bytes);
    const auto count = countOf(&unpacker, bytes);
    if (!count)
        return false;
    std::vector<quint32> sizes(*count);
    unpacker.getColumn(&sizes, *count);
    const quint32 first = pool->end();
    for (const quint32 size : sizes)
        pool->add(unpacker.getText(size));
    return unpacker.isWhole() && pool->end() - first == *count;
}

QByteArray packKinds(const Fleet &fleet, quint32 chunk)
{
    const quint32 first = chunk * packedChunk;
    const quint32 end = std::min(first + packedChunk, fleet.kinds.size());
    BytePacker packer;
    packer.put(form);
    packer.put(end - first);
    for (quint32 number = first; number < end; ++number) {
        const VehicleKind &kind = fleet.kinds[number];
        for (const quint32 word : {kind.make, kind.model, kind.powertrain, kind.mode})
            packer.put(word);
        packer.put(kind.year);
    }
    return packer.take();
}

bool unpackKinds(const QByteArray &bytes, Fleet *fleet)
{
    ByteUnpacker unpacker(bytes);
    const auto count = countOf(&unpacker, bytes);
    for (quint32 number = 0; count && number < *count; ++number) {
        VehicleKind kind;
        for (quint32 *word : {&kind.make, &kind.model, &kind.powertrain, &kind.mode})
            *word = unpacker.get<quint32>();
        kind.year = unpacker.get<qint16>();
        fleet->kinds.append(kind);
    }
    return count && unpacker.isWhole();
}

QByteArray packPermissionSets(const Fleet &fleet, quint32 chunk)
{
    const quint32 first = chunk * packedChunk;
    const quint32 end = std::min(first + packedChunk, fleet.permissionSets.size());
    BytePacker packer;
    packer.put(form);
    packer.put(end - first);
    for (quint32 number = first; number < end; ++number) {
        const PermissionSet &set = fleet.permissionSets[number];
        packer.put(quint32(set.size()));
        packer.putColumn(set, quint32(set.size()));
    }
    return packer.take();
}

bool unpackPermissionSets(const QByteArray &bytes, Fleet *fleet)
{
    ByteUnpacker unpacker(bytes);
    const auto count = countOf(&unpacker, bytes);
    for (quint32 number = 0; count && number < *count; ++number) {
        const auto size = unpacker.get<quint32>();
        if (qsizetype(size) > bytes.size())
            return false;
        PermissionSet set(size);
        unpacker.getColumn(&set, size);
        fleet->permissionSets.append(std::move(set));
    }
    return count && unpacker.isWhole();
}

QByteArray packStamp(const FleetStamp &stamp)
{
    BytePacker packer;
    packer.put(stampForm);
    packer.put(stamp.sync);
    for (const SyncTimes &times : {stamp.live, stamp.simulated}) {
        packer.put(times.syncedAt);
        packer.put(times.startedAt);
    }
    return packer.take();
}

bool unpackStamp(const QByteArray &bytes, FleetStamp *stamp)
{
    ByteUnpacker unpacker(bytes);
    const auto formRead = unpacker.get<quint32>();
    stamp->sync = unpacker.get<quint16>();
    const auto times = [&unpacker] {
        const auto syncedAt = unpacker.get<qint64>();
        return SyncTimes{syncedAt, unpacker.get<qint64>()};
    };
    stamp->live = times();
    // The first form had one time for both lists.
    stamp->simulated = formRead == form ? stamp->live : times();
    return (formRead == form || formRead == stampForm) && unpacker.isWhole();
}

bool isSound(const Fleet &fleet)
{
    if (!isSoundStart(fleet))
        return false;
    for (quint32 number = 0; number < fleet.kinds.size(); ++number) {
        const VehicleKind &kind = fleet.kinds[number];
        for (const quint32 word : {kind.make, kind.model, kind.powertrain, kind.mode}) {
            if (word >= fleet.words.end())
                return false;
        }
    }
    for (quint32 number = 0; number < fleet.permissionSets.size(); ++number) {
        for (const quint32 word : fleet.permissionSets[number]) {
            if (word >= fleet.words.end())
                return false;
        }
    }
    for (const auto &segment : fleet.users) {
        for (quint32 at = 0; at < segment->rows; ++at) {
            const IdSlot &id = segment->id[at];
            if (segment->external[at] >= fleet.externals.end() ||
                (id.isReference() && id.reference() >= fleet.others.end()))
                return false;
        }
    }
    for (const auto &segment : fleet.readings) {
        if (!isSoundSegment(*segment))
            return false;
    }
    std::atomic<bool> sound = true;
    inParallel(QThreadPool::globalInstance(), int(fleet.segments.size()), [&](int number) {
        if (!isSoundSegment(fleet, *fleet.segments[std::size_t(number)]))
            sound = false;
    });
    return sound;
}

} // namespace motorpool
