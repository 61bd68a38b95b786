// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "casefile.h"

#include <functional>
#include <memory>
#include <optional>

namespace motorpool {

class Journal;

/// A prepared case as its two files, ready to be shown and saved.
struct CasePages
{
    QByteArray html;  ///< case.html
    QString body;     ///< what is between its <body> tags
    QByteArray json;  ///< case.json
    CaseFile content; ///< what they tell
};

using CasePagesPtr = std::shared_ptr<const CasePages>;

/// Prepares the case and makes its pages, on a thread of the pool. Deleting the call lets that run
/// to its end unheard. Never fails.
Call<CasePagesPtr> *makeCasePages(const CaseFile &whole, const BlurChoice &choice, QObject *parent);

/// Who is asked and told before a case leaves the program; each may be missing.
struct CaseGate
{
    /// Why no case may be saved, if so: asked once, first of all.
    std::function<std::optional<ApiError>()> refusal;

    /// Gets a record (JournalEntry::Kind::Case) once the file is complete and before it is put in
    /// its place. Outlives the call.
    Journal *journal = nullptr;

    CaseSubject subject; ///< of the record: as it is, not replaced
};

struct CaseEnd
{
    qint64 bytes = 0; ///< of the file
};

/// Writes case.html and case.json into a zip, on a thread of the pool. The file is there whole or
/// not at all, the owner's alone (0600); see TargetFile. Deleting the call cancels; if that comes
/// in the very moment in which the file takes its place, it stays.
///
/// Errors: Storage (the disk, with the file's path; or the journal, without whose record no case
/// leaves), and what the gate refuses with.
Call<CaseEnd> *writeCase(const CasePagesPtr &pages, const QString &path, const CaseGate &gate,
                         QObject *parent);

} // namespace motorpool
