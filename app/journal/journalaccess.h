// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filejournal.h"
#include "journalproof.h"
#include "journalreader.h"
#include "sha256.h"

#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace motorpool {

/// Has what was noted written, and then runs work, which gets a const JournalReader & and returns a
/// Result<T>, off the calling thread; for the journal in memory on its writer's. work owns all it
/// needs; deleting the call keeps it from beginning, or lets it run to its end unheard. Errors:
/// Storage, and those of work.
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
    // A journal that was closed does in its own time what nobody waits for any more.
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    QObject::connect(call, &QObject::destroyed, relay, [isWanted] { *isWanted = false; });
    const QString folder = journal->folder();
    journal->work(
        [folder, work = std::move(work), answer, isWanted](const Result<JournalFile *> &file) {
            if (!*isWanted) {
                answer(Failure(ApiError()));
                return;
            }
            if (folder.isEmpty()) {
                if (file)
                    answer(work(JournalReader(&(*file)->database())));
                else
                    answer(Failure(file.error()));
                return;
            }
            // What cannot be written can be read all the same.
            QThreadPool::globalInstance()->start([folder, work, answer, isWanted] {
                Result<T> result = Failure(ApiError());
                if (!*isWanted) {
                    answer(result);
                    return;
                }
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
