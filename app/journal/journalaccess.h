// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filejournal.h"
#include "journalproof.h"
#include "journalreader.h"
#include "sha256.h"

#include <QPointer>
#include <QThreadPool>

namespace motorpool {

/// Has what was noted written, and then runs work, which gets a const JournalReader & and returns a
/// Result<T>, off the calling thread; for the journal in memory on its writer's. work owns all it
/// needs; deleting the call lets it run to its end unheard. Errors: Storage, and those of work.
template <class T, class Work>
Call<T> *readJournal(FileJournal *journal, QObject *parent, Work work)
{
    auto *call = new Call<T>(parent);
    auto *relay = new QObject; // lives until the work is done, on the calling thread
    const auto answer = [relay, guard = QPointer(call)](const Result<T> &result) {
        QMetaObject::invokeMethod(
            relay,
            [relay, guard, result] {
                if (guard)
                    guard->finish(result);
                delete relay;
            },
            Qt::QueuedConnection);
    };
    const QString folder = journal->folder();
    journal->work([folder, work = std::move(work), answer](const Result<JournalFile *> &file) {
        if (folder.isEmpty()) {
            if (file)
                answer(work(JournalReader(&(*file)->database())));
            else
                answer(Failure(file.error()));
            return;
        }
        // What cannot be written can be read all the same.
        QThreadPool::globalInstance()->start([folder, work, answer] {
            Result<T> result = Failure(ApiError());
            if (const auto reader = JournalReader::open(folder))
                result = work(**reader);
            else
                result = Failure(reader.error());
            endHashing();
            answer(result);
        });
    });
    return call;
}

/// Verifies the open journal, with what its keychain says now. Has what was noted written first,
/// and does it all the same where that fails.
Call<JournalProof> *verifyJournal(FileJournal *journal, const JournalProgressPtr &progress,
                                  QObject *parent);

} // namespace motorpool
