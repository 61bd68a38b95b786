// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetcache.h"

#include "storagefault.h"

#include <QCoreApplication>

#define XXH_INLINE_ALL
#include <xxhash.h>

namespace motorpool {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

XXH64_hash_t hash(const QByteArray &bytes, XXH64_hash_t seed)
{
    return XXH3_64bits_withSeed(bytes.constData(), static_cast<std::size_t>(bytes.size()), seed);
}

/// Of the bytes and the key, so that bytes that got under another key are found out as well.
qint64 checksum(const CachePart &part)
{
    return static_cast<qint64>(
        hash(part.bytes, hash(part.table, static_cast<XXH64_hash_t>(part.number))));
}

// A null QByteArray would become NULL.
QByteArray notNull(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant toSql(const FleetFact &fact)
{
    if (const auto *number = std::get_if<qint64>(&fact))
        return *number;
    return notNull(std::get<QByteArray>(fact));
}

FleetFact toFact(const Row &row, int column)
{
    if (row.isBytes(column))
        return row.bytes(column);
    return row.number(column);
}

Result<qint64> readRevision(Database &database)
{
    std::optional<qint64> revision;
    const auto done = database.run("SELECT value FROM revision", {}, [&revision](const Row &row) {
        revision = row.number(0);
        return true;
    });
    if (!done)
        return Failure(done.error());
    if (!revision) {
        return database.failure(
            storagecode::badContent,
            words(QT_TRANSLATE_NOOP("Storage", "A row that is always there is missing.")));
    }
    return *revision;
}

Result<FleetFacts> readFacts(Database &database)
{
    FleetFacts facts;
    const auto done = database.run("SELECT key, value FROM fact", {}, [&facts](const Row &row) {
        facts.insert(row.text(0).toUtf8(), toFact(row, 1));
        return true;
    });
    if (!done)
        return Failure(done.error());
    return facts;
}

Result<Done> readParts(Database &database, const FleetCache::PartVisitor &visit,
                       const QByteArray &table)
{
    std::optional<CachePart> bad;
    const auto take = [&](const Row &row) {
        CachePart part{row.text(0).toUtf8(), row.number(1), row.bytes(3)};
        if (row.number(2) == checksum(part))
            return visit(std::move(part));
        bad = std::move(part);
        return false;
    };
    const auto done =
        table.isEmpty()
            ? database.run("SELECT tbl, number, checksum, bytes FROM part ORDER BY tbl, number", {},
                           take)
            : database.run("SELECT tbl, number, checksum, bytes FROM part WHERE tbl = ? "
                           "ORDER BY number",
                           {QString::fromUtf8(table)}, take);
    if (done && bad) {
        return database.failure(
            storagecode::badChecksum,
            words(QT_TRANSLATE_NOOP("Storage", "The checksum of part %1 of %2 is wrong."))
                .arg(bad->number)
                .arg(QString::fromUtf8(bad->table)));
    }
    return done;
}

Result<Done> removeAll(Database &database)
{
    for (const char *sql : {"DELETE FROM part", "DELETE FROM fact"}) {
        if (auto done = database.run(sql); !done)
            return done;
    }
    return Done{};
}

Result<Done> apply(Database &database, const FleetChange &change)
{
    if (change.isWhole) {
        if (auto done = removeAll(database); !done)
            return done;
    }
    for (const PartKey &key : change.remove) {
        if (auto done = database.run("DELETE FROM part WHERE tbl = ? AND number = ?",
                                     {QString::fromUtf8(key.table), key.number});
            !done) {
            return done;
        }
    }
    for (const CachePart &part : change.put) {
        if (auto done = database.run(
                "INSERT INTO part (tbl, number, checksum, bytes) VALUES (?, ?, ?, ?) ON CONFLICT "
                "(tbl, number) DO UPDATE SET checksum = excluded.checksum, bytes = excluded.bytes",
                {QString::fromUtf8(part.table), part.number, checksum(part), notNull(part.bytes)});
            !done) {
            return done;
        }
    }
    for (auto fact = change.facts.begin(); fact != change.facts.end(); ++fact) {
        if (auto done =
                database.run("INSERT INTO fact (key, value) VALUES (?, ?) ON CONFLICT (key) "
                             "DO UPDATE SET value = excluded.value",
                             {QString::fromUtf8(fact.key()), toSql(fact.value())});
            !done) {
            return done;
        }
    }
    return Done{};
}

} // namespace

FleetCache::FleetCache(FleetFile &file)
    : m_file(file)
{
}

Result<FleetFacts> FleetCache::read(const PartVisitor &visit, const QByteArray &table)
{
    m_revision.reset();
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "reading the stored fleet"),
                      [&](Database &database) -> Result<FleetFacts> {
                          FleetFacts facts;
                          qint64 revision = 0;
                          const auto done = database.snapshot([&]() -> Result<Done> {
                              const auto foundRevision = readRevision(database);
                              if (!foundRevision)
                                  return Failure(foundRevision.error());
                              auto foundFacts = readFacts(database);
                              if (!foundFacts)
                                  return Failure(foundFacts.error());
                              revision = *foundRevision;
                              facts = std::move(*foundFacts);
                              return readParts(database, visit, table);
                          });
                          if (!done)
                              return Failure(done.error());
                          m_revision = revision;
                          return facts;
                      });
}

Result<FleetFacts> FleetCache::facts()
{
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "reading the stored fleet"), readFacts);
}

Result<bool> FleetCache::isChanged()
{
    if (!m_file.exists())
        return false;
    return m_file.run(QT_TRANSLATE_NOOP("Storage", "reading the stored fleet"),
                      [this](Database &database) -> Result<bool> {
                          const auto found = readRevision(database);
                          if (!found)
                              return Failure(found.error());
                          return m_revision != *found;
                      });
}

Result<Done> FleetCache::write(const FleetChange &change)
{
    return m_file.run(
        QT_TRANSLATE_NOOP("Storage", "storing the fleet"), [&](Database &database) -> Result<Done> {
            qint64 revision = 0;
            auto done = database.write([&]() -> Result<Done> {
                const auto found = readRevision(database);
                if (!found)
                    return Failure(found.error());
                if ((!change.isWhole || change.isOfRead) && m_revision != *found) {
                    return database.failure(
                        storagecode::changed,
                        words(QT_TRANSLATE_NOOP("Storage",
                                                "Another program changed it in the meantime.")));
                }
                revision = *found + 1;
                if (auto applied = apply(database, change); !applied)
                    return applied;
                return database.run("UPDATE revision SET value = ?", {revision});
            });
            if (done)
                m_revision = revision;
            return done;
        });
}

Result<Done> FleetCache::clear()
{
    FleetChange nothing;
    nothing.isWhole = true;
    return write(nothing);
}

} // namespace motorpool
