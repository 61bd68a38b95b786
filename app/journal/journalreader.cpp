// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalreader.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

namespace motorpool {

namespace {

constexpr auto ascending =
    "SELECT number, bytes FROM record WHERE number BETWEEN ? AND ? ORDER BY number";
constexpr auto descending =
    "SELECT number, bytes FROM record WHERE number BETWEEN ? AND ? ORDER BY number DESC";

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

qint64 bound(quint64 number)
{
    return qint64(std::min<quint64>(number, std::numeric_limits<qint64>::max()));
}

} // namespace

Result<std::unique_ptr<JournalReader>> JournalReader::open(const QString &folder)
{
    const JournalFolder files(folder);
    std::unique_ptr<JournalReader> reader(new JournalReader);
    QLockFile turn(files.lockName());
    if (QFileInfo::exists(folder)) {
        if (const auto locked = files.lock(turn); !locked)
            return Failure(locked.error());
    }
    for (const JournalArchive &old : files.archives())
        reader->add(old.path);
    if (QFileInfo::exists(files.live()))
        reader->add(files.live());
    if (reader->m_parts.empty()) {
        return storageFailure(files.live(), QLatin1StringView(storagecode::noAccess),
                              QCoreApplication::translate("Journal", "There is no journal."));
    }
    return reader;
}

Result<std::unique_ptr<JournalReader>> JournalReader::again() const
{
    std::unique_ptr<JournalReader> other(new JournalReader);
    for (const Part &part : m_parts) {
        if (part.database == nullptr) {
            other->m_parts.push_back(part);
            continue;
        }
        other->add(part.path);
        Part &added = other->m_parts.back();
        if (added.database == nullptr || added.database->identity() != part.database->identity()) {
            return storageFailure(part.path, QLatin1StringView(storagecode::changed),
                                  QCoreApplication::translate("Journal", "It changed its name."));
        }
        added.first = part.first;
        added.last = part.last;
    }
    return other;
}

JournalReader::JournalReader(Database *database)
{
    Part part;
    part.path = database->path();
    part.database = database;
    measure(part);
    m_parts.push_back(part);
}

void JournalReader::add(const QString &path)
{
    Part part;
    part.path = path;
    auto opened = Database::open(path, journalDatabase());
    if (opened) {
        part.database = opened->get();
        m_databases.push_back(std::move(*opened));
        measure(part);
    } else {
        part.fault = opened.error();
    }
    m_parts.push_back(part);
}

void JournalReader::measure(Part &part)
{
    // Each by itself is found in the index; asked for together they are looked for in all rows.
    const auto done = part.database->run(
        "SELECT (SELECT min(number) FROM record), (SELECT max(number) FROM record)", {},
        [&part](const Row &row) {
            part.first = quint64(std::max<qint64>(row.number(0), 0));
            part.last = quint64(std::max<qint64>(row.number(1), 0));
            return false;
        });
    if (!done)
        part.fault = done.error();
}

quint64 JournalReader::first() const
{
    for (const Part &part : m_parts) {
        if (part.first > 0)
            return part.first;
    }
    return 0;
}

quint64 JournalReader::last() const
{
    quint64 last = 0;
    for (const Part &part : m_parts)
        last = std::max(last, part.last);
    return last;
}

Result<QList<JournalRecord>> JournalReader::read(quint64 from, quint64 to) const
{
    QList<JournalRecord> all;
    const auto done = visit(from, to, [&all](quint64, const QByteArray &stored) {
        if (auto record = recordFrom(viewOf(stored)))
            all.append(std::move(*record));
        return true;
    });
    if (!done)
        return Failure(done.error());
    return all;
}

Result<QList<JournalRecord>> JournalReader::read(quint64 from, quint64 to,
                                                 const JournalQuery &query) const
{
    const JournalMatcher matcher(query);
    QList<JournalRecord> all;
    const auto done = visit(from, to, [&](quint64, const QByteArray &stored) {
        if (!matcher.mayMatch(viewOf(stored)))
            return true;
        auto record = recordFrom(viewOf(stored));
        if (record && matcher.matches(*record))
            all.append(std::move(*record));
        return true;
    });
    if (!done)
        return Failure(done.error());
    return all;
}

Result<Done> JournalReader::visit(quint64 from, quint64 to, const BytesVisitor &visitor) const
{
    bool goesOn = true;
    for (const Part &part : m_parts) {
        if (part.fault)
            return Failure(*part.fault);
        if (!goesOn || part.last < from || part.first > to)
            continue;
        const auto done =
            part.database->run(ascending, {bound(from), bound(to)}, [&](const Row &row) {
                goesOn = visitor(quint64(row.number(0)), row.bytes(1));
                return goesOn;
            });
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> JournalReader::search(const JournalQuery &query, const Visitor &visitor,
                                   const std::atomic<bool> &stop) const
{
    const JournalMatcher matcher(query);
    bool goesOn = true;
    for (auto part = m_parts.rbegin(); part != m_parts.rend(); ++part) {
        if (part->fault)
            return Failure(*part->fault);
        if (!goesOn || part->first == 0)
            continue;
        const auto done = part->database->run(
            descending, {bound(part->first), bound(part->last)}, [&](const Row &row) {
                const QByteArray bytes = row.bytes(1);
                if (matcher.mayMatch(viewOf(bytes))) {
                    const auto record = recordFrom(viewOf(bytes));
                    if (record && matcher.matches(*record))
                        goesOn = visitor(*record);
                }
                goesOn = goesOn && !stop.load(std::memory_order_relaxed);
                return goesOn;
            });
        if (!done)
            return done;
    }
    return Done{};
}

} // namespace motorpool
