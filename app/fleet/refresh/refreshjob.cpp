// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshjob.h"

#include <cstring>

namespace motorpool {

namespace {

constexpr char isLeft = 0;
constexpr char isDone = 1;
constexpr char failedFrom = 2;
constexpr int mostKinds = ApiError::kinds;

// Before each id in a chunk.
constexpr char asUuid = 0;
constexpr char asText = 1;

quint64 half(const IdSlot &slot, int which)
{
    quint64 bytes = 0;
    std::memcpy(&bytes, slot.bytes.data() + which * 8, sizeof bytes);
    return bytes;
}

} // namespace

RefreshJob::RefreshJob(Purpose purpose, const QString &about, const QDateTime &begunAt)
    : m_purpose(purpose)
    , m_about(about)
    , m_begunAt(begunAt)
{
}

IdSlot RefreshJob::Targets::slotOf(std::string_view id)
{
    const auto uuid = IdSlot::fromUuid(id);
    return uuid ? *uuid : IdSlot::fromReference(interner.numberOf(&others, id));
}

bool RefreshJob::add(std::string_view vehicle, std::string_view user)
{
    if (vehicle.empty() || user.empty() || vehicle.size() > longestId || user.size() > longestId)
        return false;
    Targets &targets = *m_targets;
    std::vector<Target> &list = targets.list;
    const Target target{targets.slotOf(vehicle), targets.slotOf(user)};
    const auto hashOf = [](const Target &of) {
        return half(of.vehicle, 0) * 0x9e3779b97f4a7c15 + half(of.vehicle, 1) +
               half(of.user, 1) * 3;
    };
    if (targets.index.find(hashOf(target), [&](quint32 at) { return list[at] == target; }) !=
        NumberIndex::none)
        return false;
    list.push_back(target);
    m_states.append(isLeft);
    targets.index.insert(quint32(list.size() - 1), [&](quint32 at) { return hashOf(list[at]); });
    return true;
}

QString RefreshJob::text(const IdSlot &slot) const
{
    if (slot.isReference()) {
        const std::string_view text = m_targets->others[slot.reference()];
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    const std::array<char, 36> uuid = slot.uuid();
    return QString::fromLatin1(uuid.data(), qsizetype(uuid.size()));
}

RefreshJob::State RefreshJob::state(int at) const
{
    const char state = m_states[at];
    return state == isLeft ? State::Pending : state == isDone ? State::Done : State::Failed;
}

void RefreshJob::count(char state)
{
    if (state == isDone) {
        ++m_done;
    } else if (state >= failedFrom) {
        ++m_failed;
        ++m_failures[ApiError::Kind(state - failedFrom)];
    }
}

void RefreshJob::setDone(int at)
{
    if (m_states[at] != isLeft)
        return;
    m_states[at] = isDone;
    count(isDone);
}

void RefreshJob::setFailed(int at, ApiError::Kind kind)
{
    if (m_states[at] != isLeft)
        return;
    m_states[at] = char(failedFrom + int(kind));
    count(m_states[at]);
}

QStringList RefreshJob::vehiclesLeft() const
{
    QStringList ids;
    ids.reserve(left());
    for (int at = 0; at < size(); ++at) {
        if (state(at) == State::Pending)
            ids.append(vehicleId(at));
    }
    return ids;
}

void RefreshJob::pack(const IdSlot &slot, QByteArray *bytes) const
{
    if (!slot.isReference()) {
        bytes->append(asUuid);
        bytes->append(reinterpret_cast<const char *>(slot.bytes.data()),
                      qsizetype(slot.bytes.size()));
        return;
    }
    const std::string_view text = m_targets->others[slot.reference()];
    bytes->append(asText);
    bytes->append(char(text.size() & 0xff));
    bytes->append(char(text.size() >> 8));
    bytes->append(text.data(), qsizetype(text.size()));
}

StoredRefresh RefreshJob::stored() const
{
    StoredRefresh stored;
    stored.begunAt = m_begunAt;
    stored.purpose = int(m_purpose);
    stored.about = m_about;
    stored.vehicles = size();
    for (int from = 0; from < size(); from += chunkSize) {
        QByteArray chunk;
        for (int at = from; at < std::min(from + chunkSize, size()); ++at) {
            pack(m_targets->list[std::size_t(at)].vehicle, &chunk);
            pack(m_targets->list[std::size_t(at)].user, &chunk);
        }
        stored.chunks.append(chunk);
        stored.states.append(states(chunkOf(from)));
    }
    return stored;
}

bool RefreshJob::unpack(const QByteArray &chunk)
{
    qsizetype at = 0;
    const auto next = [&]() -> std::optional<std::string> {
        if (at >= chunk.size())
            return std::nullopt;
        const char form = chunk[at++];
        qsizetype length = qsizetype(IdSlot().bytes.size());
        if (form == asText) {
            if (chunk.size() - at < 2)
                return std::nullopt;
            length = quint8(chunk[at]) + 256 * quint8(chunk[at + 1]);
            at += 2;
        }
        if ((form != asUuid && form != asText) || length == 0 || chunk.size() - at < length)
            return std::nullopt;
        std::string id(chunk.constData() + at, std::size_t(length));
        at += length;
        if (form == asText)
            return id;
        IdSlot slot;
        std::memcpy(slot.bytes.data(), id.data(), slot.bytes.size());
        if (slot.isNull() || slot.isReference())
            return std::nullopt;
        const std::array<char, 36> uuid = slot.uuid();
        return std::string(uuid.data(), uuid.size());
    };
    while (at < chunk.size()) {
        const auto vehicle = next();
        const auto user = vehicle ? next() : std::nullopt;
        if (!user || !add(*vehicle, *user))
            return false;
    }
    return true;
}

std::optional<RefreshJob> RefreshJob::restored(const StoredRefresh &stored)
{
    const bool isScheduled = stored.purpose == int(Purpose::Schedule);
    if (!isScheduled && stored.purpose != int(Purpose::Person))
        return std::nullopt;
    RefreshJob job(isScheduled ? Purpose::Schedule : Purpose::Person, stored.about, stored.begunAt);
    for (const QByteArray &chunk : stored.chunks) {
        if (!job.unpack(chunk))
            return std::nullopt;
    }
    const QByteArray states = stored.states.join();
    if (states.size() != job.size() || stored.vehicles != job.size() || job.size() == 0)
        return std::nullopt;
    for (const char state : states) {
        if (state < isLeft || state >= failedFrom + mostKinds)
            return std::nullopt;
        job.count(state);
    }
    job.m_states = states;
    return job;
}

} // namespace motorpool
