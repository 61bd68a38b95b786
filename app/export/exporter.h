// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "call.h"
#include "exportformat.h"
#include "rowsource.h"

#include <chrono>
#include <memory>

namespace motorpool {

class Journal;

struct ExportProgress
{
    qint64 done = 0; ///< rows written
    qint64 rows = 0; ///< of so many
};

struct ExportEnd
{
    qint64 rows = 0;
    qint64 bytes = 0; ///< of the file
    std::chrono::milliseconds duration{0};
};

using ExportCall = StreamCall<ExportProgress, ExportEnd>;

/// Who is asked and told before rows leave for a file.
struct ExportGate
{
    ExportGate() = default;
    ExportGate(Access of, Journal *told, QString which)
        : access(std::move(of))
        , journal(told)
        , what(std::move(which))
    {
    }

    Access access;
    Journal *journal = nullptr; ///< gets a record (JournalEntry::Kind::Export); outlives the call
    QString what;               ///< of the record: "fleet"
};

/// Writes all rows of the source to the file, on a thread of the pool. The file is there whole or
/// not at all: it takes its target's place at the end, and on failure or cancel nothing is left and
/// an existing target is as it was (see TargetFile). Progress comes some 20 times a second, and
/// once more with the last row.
///
/// Deleting the call cancels, within a few hundred rows. If it comes in the very moment in which
/// the complete file takes its place, the file stays.
///
/// Errors: Storage (the disk; path names the file), Usage (more rows, columns or text than the
/// format holds, said before anything is written except for a text that is too long), Internal (a
/// source that gives a row more or fewer cells than it has columns), Forbidden (no export is
/// allowed here; the file is not touched). What the journal cannot take is not written: Storage.
ExportCall *exportRows(const ExportGate &gate, std::shared_ptr<const RowSource> source,
                       const QString &path, const ExportOptions &options, QObject *parent);

} // namespace motorpool
