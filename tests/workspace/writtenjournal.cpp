// SPDX-License-Identifier: GPL-3.0-or-later
#include "writtenjournal.h"

#include "await.h"
#include "filejournal.h"
#include "journalreader.h"
#include "workspace.h"

namespace motorpool {

using namespace Qt::StringLiterals;

QList<JournalEntry> writtenJournal(Workspace &workspace, const Application &application)
{
    QObject owner;
    auto *journal = qobject_cast<FileJournal *>(workspace.journalOf(application));
    if (journal == nullptr || !await(journal->settle(&owner)))
        return {};
    const auto reader = JournalReader::open(journal->folder());
    if (!reader)
        return {};
    const auto records = (*reader)->read(1, (*reader)->last());
    QList<JournalEntry> entries;
    if (records) {
        for (const JournalRecord &record : *records)
            entries << record.entry;
    }
    return entries;
}

QStringList shortly(const QList<JournalEntry> &entries, JournalEntry::Kind kind)
{
    QStringList told;
    for (const JournalEntry &entry : entries) {
        const QString outcome = entry.facts.value("outcome"_L1).toString();
        if (entry.kind == kind)
            told += outcome.isEmpty() ? entry.what : entry.what + u' ' + outcome;
    }
    return told;
}

} // namespace motorpool
