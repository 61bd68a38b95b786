// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetvault.h"

#include "fleetpack.h"
#include "storagefault.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QThread>

namespace motorpool {

namespace {

// Names of the cache's tables. Text pools are packed block by block: the same texts added in the
// same order make the same blocks again.
constexpr auto connections = "connections";
constexpr auto users = "users";
constexpr auto readings = "readings";
constexpr auto kinds = "kinds";
constexpr auto permissionSets = "permissions";
constexpr auto words = "words";
constexpr auto externals = "externals";
constexpr auto nicknames = "nicknames";
constexpr auto others = "others";
constexpr auto stamp = "stamp";

// Others that write all the time are faster now and then, but not for ever: they have to take in
// what this one wrote, too. Chance keeps them from being so in step.
constexpr std::chrono::seconds longestTrying{20};
constexpr int longestWaitMs = 10;

// Facts of the cache.
constexpr auto markPrefix = "mark/";
constexpr qsizetype markPrefixSize = 5;

QByteArray markKey(const QByteArray &of)
{
    return markPrefix + of;
}

/// Appends a part if it is the next one of its table: with one missing, the others would get
/// numbers under which they do not lie.
bool unpackPart(const CachePart &part, Fleet *fleet)
{
    const auto isNext = [&part](std::size_t number) { return part.number == qint64(number); };
    const auto texts = [&](TextPool *pool) {
        return isNext(pool->blocks().size()) && unpackTexts(part.bytes, pool) &&
               isNext(pool->blocks().size() - 1);
    };
    const auto isNextChunk = [&](quint32 size) {
        return size % packedChunk == 0 && isNext(size / packedChunk);
    };
    if (part.table == connections)
        return isNext(fleet->segments.size()) && unpackConnections(part.bytes, fleet);
    if (part.table == users)
        return isNext(fleet->users.size()) && unpackUsers(part.bytes, fleet);
    if (part.table == readings)
        return isNext(fleet->readings.size()) && unpackReadings(part.bytes, fleet);
    if (part.table == kinds)
        return isNextChunk(fleet->kinds.size()) && unpackKinds(part.bytes, fleet);
    if (part.table == permissionSets)
        return isNextChunk(fleet->permissionSets.size()) && unpackPermissionSets(part.bytes, fleet);
    if (part.table == words)
        return texts(&fleet->words);
    if (part.table == externals)
        return texts(&fleet->externals);
    if (part.table == nicknames)
        return texts(&fleet->nicknames);
    if (part.table == others)
        return texts(&fleet->others);
    return part.table == stamp && isNext(0) && unpackStamp(part.bytes, &fleet->stamp);
}

FleetDirt everythingOf(const Fleet &fleet)
{
    FleetDirt dirt;
    for (quint32 number = 0; number < fleet.segments.size(); ++number)
        dirt.segments.insert(number);
    for (quint32 number = 0; number < fleet.users.size(); ++number)
        dirt.users.insert(number);
    for (quint32 number = 0; number < fleet.readings.size(); ++number)
        dirt.readings.insert(number);
    dirt.stamp = true;
    return dirt;
}

} // namespace

FleetVault::FleetVault(FleetFile &file)
    : m_file(file)
    , m_cache(file)
{
}

Result<Fleet> FleetVault::load()
{
    Fleet fleet;
    bool fits = true;
    const auto facts = m_cache.read([&fleet, &fits](CachePart &&part) {
        fits = unpackPart(part, &fleet);
        return fits;
    });
    m_isWhole = m_isUnread = !facts || !fits;
    if (!facts)
        return Failure(facts.error());
    if (!fits || !isSound(fleet)) {
        m_isUnread = true;
        return m_file.run(QT_TRANSLATE_NOOP("Storage", "reading the cache of the fleet"),
                          [](Database &database) -> Result<Fleet> {
                              return database.failure(storagecode::badContent,
                                                      QStringLiteral("parts do not fit together"));
                          });
    }
    m_written = {fleet.words.end(),  fleet.externals.end(), fleet.nicknames.end(),
                 fleet.others.end(), fleet.kinds.size(),    fleet.permissionSets.size()};
    takeMarks(*facts);
    return fleet;
}

std::optional<qint64> FleetVault::mark(const QByteArray &of) const
{
    const auto found = m_marks.constFind(markKey(of));
    if (found == m_marks.cend())
        return std::nullopt;
    return std::get<qint64>(*found);
}

void FleetVault::setMark(const QByteArray &of, qint64 number)
{
    m_marks.insert(markKey(of), std::max(number, mark(of).value_or(number)));
}

void FleetVault::takeMarks(const FleetFacts &facts)
{
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        if (fact.key().startsWith(markPrefix) && std::holds_alternative<qint64>(*fact))
            setMark(fact.key().mid(markPrefixSize), std::get<qint64>(*fact));
    }
}

void FleetVault::addTexts(const QByteArray &table, const TextPool &pool, quint32 from,
                          QList<CachePart> *parts)
{
    qint64 number = 0;
    for (const TextPool::Block &block : pool.blocks()) {
        if (block.end > from)
            parts->append({table, number, packTexts(pool, block)});
        ++number;
    }
}

QList<CachePart> FleetVault::partsOf(const Fleet &fleet, const FleetDirt &dirt,
                                     const Written &written)
{
    QList<CachePart> parts;
    for (const quint32 number : dirt.segments)
        parts.append({connections, number, packConnections(*fleet.segments[number])});
    for (const quint32 number : dirt.users)
        parts.append({users, number, packUsers(*fleet.users[number])});
    for (const quint32 number : dirt.readings)
        parts.append({readings, number, packReadings(*fleet.readings[number])});
    addTexts(words, fleet.words, written.words, &parts);
    addTexts(externals, fleet.externals, written.externals, &parts);
    addTexts(nicknames, fleet.nicknames, written.nicknames, &parts);
    addTexts(others, fleet.others, written.others, &parts);
    const auto addChunks = [&parts](const QByteArray &table, quint32 from, quint32 size,
                                    auto pack) {
        for (quint32 chunk = from / packedChunk; from < size && chunk * packedChunk < size; ++chunk)
            parts.append({table, chunk, pack(chunk)});
    };
    addChunks(kinds, written.kinds, fleet.kinds.size(),
              [&fleet](quint32 chunk) { return packKinds(fleet, chunk); });
    addChunks(permissionSets, written.permissionSets, fleet.permissionSets.size(),
              [&fleet](quint32 chunk) { return packPermissionSets(fleet, chunk); });
    if (dirt.stamp)
        parts.append({stamp, 0, packStamp(fleet.stamp)});
    return parts;
}

Result<FleetVault::Look> FleetVault::look(FleetWriter *writer)
{
    const auto isChanged = m_cache.isChanged();
    if (!isChanged)
        return Failure(isChanged.error());
    if (!*isChanged)
        return Look{};
    const auto knowsMore = takeIn(writer);
    if (!knowsMore)
        return Failure(knowsMore.error());
    return Look{true, *knowsMore};
}

Result<bool> FleetVault::takeIn(FleetWriter *writer)
{
    auto other = load();
    if (!other && storageFault(other.error()) == StorageFault::Damaged)
        other = load(); // the one that was begun in its place
    if (!other)
        return Failure(other.error());
    m_isWhole = true; // its parts have other numbers
    return writer->adopt(*other);
}

Result<Done> FleetVault::save(FleetWriter *writer, const FleetDirt &dirt)
{
    // Another program may have gone on with a file that could not be read.
    if (m_isUnread) {
        if (const auto taken = takeIn(writer); !taken)
            return Failure(taken.error());
    }
    Result<Done> done = write(writer->fleet(), dirt);
    const QDeadlineTimer limit(longestTrying);
    while (!done && storageFault(done.error()) == StorageFault::Changed && !limit.hasExpired()) {
        if (const auto taken = takeIn(writer); !taken)
            return Failure(taken.error());
        done = write(writer->fleet(), dirt);
        if (!done) // the file tells nobody when its turn has come; this thread is the store's own
            QThread::msleep(QRandomGenerator::global()->bounded(1, longestWaitMs));
    }
    return done;
}

Result<Done> FleetVault::write(const Fleet &fleet, const FleetDirt &dirt)
{
    FleetChange change;
    change.isWhole = change.isOfRead = m_isWhole;
    change.put =
        partsOf(fleet, m_isWhole ? everythingOf(fleet) : dirt, m_isWhole ? Written() : m_written);
    change.facts = m_marks;
    const Result<Done> done = m_cache.write(change);
    if (!done) {
        // A file that was begun anew has nothing of what was written before.
        m_isWhole = m_isWhole || storageFault(done.error()) == StorageFault::Damaged;
        return done;
    }
    m_isWhole = false;
    m_written = {fleet.words.end(),  fleet.externals.end(), fleet.nicknames.end(),
                 fleet.others.end(), fleet.kinds.size(),    fleet.permissionSets.size()};
    return done;
}

} // namespace motorpool
