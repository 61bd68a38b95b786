// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalproof.h"

#include <QJsonObject>

namespace motorpool {

/// Which records go out: from and to are numbers; the whole range has to be there. A value.
struct JournalRange
{
    quint64 from = 0; ///< 0: from the first
    quint64 to = 0;   ///< 0: to the last
};

/// The numbers of the records from one time to another, as they stand in the chain: from the first
/// at or after from, to the last before to. Error: NotFound when there is none.
Result<JournalRange> rangeOf(const JournalReader &reader, std::optional<EpochMs> from,
                             std::optional<EpochMs> to);

/// What came of an export.
struct JournalExported
{
    quint64 first = 0;
    quint64 last = 0;
    JournalHash head{};
};

/// Writes the range to a file, whole or not at all: NDJSON, a line about the chain and one for each
/// record, as README.md says. facts go into the first line. Error: Storage, NotFound. Blocks.
Result<JournalExported> exportJournal(const JournalReader &reader, const JournalRange &range,
                                      const QString &path, const QJsonObject &facts,
                                      const JournalProgressPtr &progress);

/// Checks such a file, wherever it is: that its records are unchanged, in their order, without a
/// gap, and those that its first line says. Error: Storage when it cannot be read, Usage when it is
/// no such file. Blocks.
Result<JournalProof> proveExport(const QString &path, const JournalProgressPtr &progress);

} // namespace motorpool
