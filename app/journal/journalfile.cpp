// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalfile.h"

#include "storagefault.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *version1[] = {
    "CREATE TABLE record (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
    "CREATE TABLE closed (number INTEGER PRIMARY KEY)",
    "CREATE TRIGGER record_stays BEFORE UPDATE ON record "
    "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END",
    "CREATE TRIGGER record_is_kept BEFORE DELETE ON record "
    "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END",
    "CREATE TRIGGER record_goes_on BEFORE INSERT ON record "
    "WHEN NEW.number <= (SELECT coalesce(max(number), 0) FROM record) "
    "OR EXISTS (SELECT 1 FROM closed) "
    "BEGIN SELECT RAISE(ABORT, 'the journal is only appended to'); END",
};
constexpr Migration migrations[] = {version1};

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

const DatabaseKind &journalDatabase()
{
    static const DatabaseKind kind{.applicationId = 0x4d504a4c, // "MPJL"
                                   .migrations = migrations,
                                   .sync = DatabaseKind::Sync::Full,
                                   .pageSize = 8192};
    return kind;
}

Result<std::unique_ptr<JournalFile>> JournalFile::open(const QString &path, const JournalCopy &copy)
{
    auto database = Database::open(path, journalDatabase());
    if (!database)
        return Failure(database.error());
    return std::unique_ptr<JournalFile>(new JournalFile(std::move(*database), copy));
}

Result<JournalHead> JournalFile::head()
{
    JournalHead head;
    bool isSound = true;
    const auto done = m_database->run(
        "SELECT number, bytes FROM record ORDER BY number DESC LIMIT 1", {}, [&](const Row &row) {
            const QByteArray bytes = row.bytes(1);
            isSound = std::size_t(bytes.size()) > journalTail && row.number(0) > 0;
            if (isSound)
                head = {quint64(row.number(0)), hashOf(viewOf(bytes))};
            return false;
        });
    if (!done)
        return Failure(done.error());
    if (!isSound) {
        return m_database->failure(
            storagecode::badContent,
            QCoreApplication::translate("Journal", "Its last record is no record."));
    }
    return head;
}

Result<bool> JournalFile::isClosed()
{
    bool isAny = false;
    const auto done = m_database->run("SELECT 1 FROM closed LIMIT 1", {}, [&](const Row &) {
        isAny = true;
        return false;
    });
    if (!done)
        return Failure(done.error());
    return isAny;
}

Result<Done> JournalFile::put(std::span<JournalRecord> records, JournalHead &head)
{
    const auto closed = isClosed();
    if (!closed)
        return Failure(closed.error());
    if (*closed) {
        return m_database->failure(
            closedCode, QCoreApplication::translate("Journal", "It goes on in another file."));
    }
    const auto last = this->head();
    if (!last)
        return Failure(last.error());
    // Where the chain goes on in this file, its first record knows its number and what is before.
    head = *last;
    if (head.number == 0 && !records.empty())
        head = {records.front().number > 0 ? records.front().number - 1 : 0,
                records.front().previous};
    for (JournalRecord &record : records) {
        record.number = head.number + 1;
        record.previous = head.hash;
        const QByteArray bytes = sealed(record, m_sha);
        if (auto done = m_database->run("INSERT INTO record (number, bytes) VALUES (?, ?)",
                                        {qint64(record.number), bytes});
            !done) {
            return done;
        }
        head = {record.number, record.hash};
    }
    return Done{};
}

Result<JournalHead> JournalFile::append(std::span<JournalRecord> records)
{
    JournalHead head;
    const auto done = m_database->write([&] { return put(records, head); });
    if (!done)
        return Failure(done.error());
    copy(records);
    return head;
}

void JournalFile::copy(std::span<const JournalRecord> records) const
{
    for (const JournalRecord &record : records) {
        if (m_copy)
            m_copy(record);
    }
}

Result<JournalHead> JournalFile::close(JournalRecord &last)
{
    JournalHead head;
    const auto done = m_database->write([&]() -> Result<Done> {
        if (auto put_ = put({&last, 1}, head); !put_)
            return put_;
        return m_database->run("INSERT INTO closed (number) VALUES (?)", {qint64(head.number)});
    });
    if (!done)
        return Failure(done.error());
    copy({&last, 1});
    return head;
}

Result<Done> JournalFile::reopen()
{
    return m_database->write([&] { return m_database->run("DELETE FROM closed"); });
}

Result<QByteArray> JournalFile::stored(quint64 number)
{
    QByteArray bytes;
    const auto done = m_database->run("SELECT bytes FROM record WHERE number = ?", {qint64(number)},
                                      [&](const Row &row) {
                                          bytes = row.bytes(0);
                                          return false;
                                      });
    if (!done)
        return Failure(done.error());
    return bytes;
}

qint64 JournalFile::size()
{
    qint64 pages = 0;
    (void)m_database->run("PRAGMA page_count", {}, [&](const Row &row) {
        pages = row.number(0);
        return false;
    });
    return pages * journalDatabase().pageSize;
}

Result<EpochMs> JournalFile::began()
{
    QByteArray bytes;
    const auto done = m_database->run("SELECT bytes FROM record ORDER BY number LIMIT 1", {},
                                      [&](const Row &row) {
                                          bytes = row.bytes(0);
                                          return false;
                                      });
    if (!done)
        return Failure(done.error());
    const auto record = recordFrom(viewOf(bytes));
    return record ? record->time : 0;
}

} // namespace motorpool
