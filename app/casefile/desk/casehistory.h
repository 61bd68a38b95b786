// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "casefile.h"

namespace motorpool {

class FileJournal;

/// What the journal tells of a span of time: the requests that only read, of other runs and
/// programs, as requests; everything else as records.
struct CaseHistory
{
    QList<CaseRequest> requests;
    QList<CaseRecord> records;
    bool isCut = false; ///< there was more than is looked through; the newest are here
};

/// Reads it, off this thread. Whom it is about is not looked at: see casescope.h. Error: Storage.
Call<CaseHistory> *readCaseHistory(FileJournal *journal, const CaseSpan &span, QObject *parent);

} // namespace motorpool
