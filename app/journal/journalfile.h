// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "journalrecord.h"

#include <functional>
#include <optional>

namespace motorpool {

/// Gets each record once it is on the disk; on the thread of the file.
using JournalCopy = std::function<void(const JournalRecord &)>;

/// What the journal's files are to SQLite. Its second, weaker fence are triggers that refuse to
/// change, remove or slip in a record; what proves it is the chain.
const DatabaseKind &journalDatabase();

/// The last record of a chain, or of a part of it.
struct JournalHead
{
    quint64 number = 0; ///< 0: none yet
    JournalHash hash{};

    friend bool operator==(const JournalHead &, const JournalHead &) = default;
};

/// One file of the journal, for appending. For the thread that opened it; blocks for the disk.
class JournalFile
{
public:
    /// Opens or makes it. Database::memory keeps it nowhere.
    static Result<std::unique_ptr<JournalFile>> open(const QString &path,
                                                     const JournalCopy &copy = {});

    Result<JournalHead> head();

    /// Appends the records, which get their numbers and hashes, behind what this and other
    /// processes have appended: all of them, on the disk, or none. first goes before all else into
    /// a file that has none.
    /// Error: Storage, with code isClosed once the journal goes on in another file.
    Result<JournalHead> append(std::span<JournalRecord> records);

    /// Appends the record as this file's last: after it, nobody appends here.
    Result<JournalHead> close(JournalRecord &last);
    Result<Done> reopen(); ///< takes that back
    Result<bool> isClosed();

    /// The stored bytes of one record; null if there is none.
    Result<QByteArray> stored(quint64 number);

    qint64 size();           ///< bytes, about
    Result<EpochMs> began(); ///< its first record's time; 0 without one
    Database &database() { return *m_database; }

    static constexpr auto closedCode = "CLOSED";
    static constexpr auto replacedCode = "REPLACED"; ///< another file lies in its place

private:
    JournalFile(std::unique_ptr<Database> database, const JournalCopy &copy)
        : m_database(std::move(database))
        , m_copy(copy)
    {
    }
    Result<Done> put(std::span<JournalRecord> records, JournalHead &head);
    void copy(std::span<const JournalRecord> records) const;

    std::unique_ptr<Database> m_database;
    JournalCopy m_copy;
    Sha256 m_sha;
};

} // namespace motorpool
