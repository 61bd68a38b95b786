// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalfolder.h"
#include "journalquery.h"

#include <atomic>
#include <functional>
#include <vector>

namespace motorpool {

/// The journal's files, opened for reading as they are at one moment: what is appended later may be
/// seen or not. For the thread that made it; blocks for the disk.
class JournalReader
{
public:
    /// One file, oldest first.
    struct Part
    {
        QString path;
        quint64 first = 0; ///< of the records in it; 0: it has none, or cannot be read
        quint64 last = 0;
        std::optional<ApiError> fault;
        Database *database = nullptr; ///< null: it cannot be opened
    };
    using Visitor = std::function<bool(const JournalRecord &)>; ///< false ends it
    using BytesVisitor = std::function<bool(quint64 number, const QByteArray &stored)>;

    /// All files in the folder. Parts that cannot be read say so themselves. Error: Storage, when
    /// there is no journal, or its names are changing for too long.
    static Result<std::unique_ptr<JournalReader>> open(const QString &folder);

    /// Of one that is open, as the one in memory is.
    explicit JournalReader(Database *database);

    /// Another one of the same files, for another thread. Error: one has changed its name since.
    Result<std::unique_ptr<JournalReader>> again() const;

    const std::vector<Part> &parts() const { return m_parts; }
    quint64 first() const; ///< 0: no records
    quint64 last() const;

    /// The records from one number to another, both included, in their order. Those that are none
    /// are left out.
    Result<QList<JournalRecord>> read(quint64 from, quint64 to) const;

    /// Those of them that the query leaves.
    Result<QList<JournalRecord>> read(quint64 from, quint64 to, const JournalQuery &query) const;

    /// The stored bytes of these, in ascending order.
    Result<Done> visit(quint64 from, quint64 to, const BytesVisitor &visitor) const;

    /// All that the query leaves, the newest first, until the visitor has enough or stop is set.
    Result<Done> search(const JournalQuery &query, const Visitor &visitor,
                        const std::atomic<bool> &stop) const;

private:
    JournalReader() = default;
    void add(const QString &path);
    static void measure(Part &part);

    std::vector<Part> m_parts;
    std::vector<std::unique_ptr<Database>> m_databases;
};

} // namespace motorpool
