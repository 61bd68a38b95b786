// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "casefile.h"
#include "journalrecord.h"
#include "requestlog.h"

#include <QHash>

namespace motorpool {

class FileJournal;

/// When each of this run's requests began, by its trace.
using OwnRequests = QHash<quint64, EpochMs>;
OwnRequests ownRequests(const QList<Exchange> &exchanges);

/// Whether the record tells of one of them. Another run may have had the same process id and count
/// its traces from 1 too; then it is over for longer.
bool isOneOf(const OwnRequests &own, const JournalRecord &record);

/// What the journal tells of a span of time: the requests that only read, but for those that this
/// run's log tells more of, as requests; everything else as records.
struct CaseHistory
{
    QList<CaseRequest> requests; ///< newest first, as the records
    QList<CaseRecord> records;
    bool isCut = false; ///< there was more than is looked through; the newest are here
};

/// Reads it, off this thread. Whom it is about is not looked at: see casescope.h. Error: Storage.
Call<CaseHistory> *readCaseHistory(FileJournal *journal, const CaseSpan &span,
                                   const OwnRequests &own, QObject *parent);

} // namespace motorpool
