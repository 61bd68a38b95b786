// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalaccess.h"

namespace motorpool {

namespace {

JournalWitness witnessOf(const FileJournal &journal)
{
    using State = JournalAnchor::State;
    JournalWitness witness;
    witness.keep = journal.kept();
    const JournalAnchor *anchor = journal.anchor();
    if (anchor == nullptr)
        return witness;
    witness.isAsked = anchor->state() == State::Kept || anchor->state() == State::Contradicts;
    if (witness.isAsked)
        witness.mark = anchor->kept();
    return witness;
}

void verify(FileJournal *journal, const JournalProgressPtr &progress, int tries,
            Call<JournalProof> *call)
{
    journal->settle(call)->then(call, [=, guard = QPointer(journal)](const Result<Done> &settled) {
        if (!guard)
            return call->finish(Failure(settled ? ApiError() : settled.error()));
        const QString folder = journal->folder();
        const JournalWitness witness = witnessOf(*journal);
        readJournal<JournalProof>(
            journal, call,
            [=](const JournalReader &reader) -> Result<JournalProof> {
                return folder.isEmpty() ? proveJournal(reader.parts().front().database, progress)
                                        : proveJournal(folder, witness, progress);
            })
            ->then(call, [=](const Result<JournalProof> &proof) {
                // Another program may have removed what it may after the keychain was read.
                if (guard && proof && !proof->isSound() && tries > 1 && guard->kept() > 0) {
                    progress->done = 0;
                    verify(journal, progress, tries - 1, call);
                    return;
                }
                call->finish(proof);
            });
    });
}

} // namespace

Call<JournalProof> *verifyJournal(FileJournal *journal, const JournalProgressPtr &progress,
                                  QObject *parent)
{
    auto *call = new Call<JournalProof>(parent);
    verify(journal, progress, 2, call);
    return call;
}

} // namespace motorpool
