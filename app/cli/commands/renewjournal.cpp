// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "filejournal.h"
#include "outcome.h"
#include "output.h"
#include "words.h"
#include "workspace.h"

#include <QDir>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

bool isNeeded(const FileJournal &journal)
{
    return journal.fault().has_value() ||
           (journal.anchor() != nullptr &&
            journal.anchor()->state() == JournalAnchor::State::Contradicts);
}

/// A journal that is sound is not set aside: that would only make work for an auditor.
class RenewJournal final : public Command
{
public:
    RenewJournal(FileJournal *journal, const QString &reason, QObject *parent)
        : Command(parent)
        , m_journal(journal)
        , m_reason(reason)
    {
        journal->settle(this)->then(this, [this](const Result<Done> &) {
            if (!isNeeded(*m_journal) && m_reason.isEmpty()) {
                return finish(Failure(makeError(
                    ApiError::Kind::Usage,
                    words(QT_TRANSLATE_NOOP("Cli", "The journal can be gone on with. Give a "
                                                   "--reason to set it aside all the same.")))));
            }
            renew();
        });
    }

private:
    void renew()
    {
        const auto fault = m_journal->fault();
        const QString reason = !m_reason.isEmpty() ? m_reason : fault ? fault->title : QString();
        m_journal->beginAnew(reason, this)->then(this, [this](const Result<QString> &place) {
            if (!place)
                return finish(Failure(place.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "A new journal is begun. The old files lie in %1."))
                    .arg(QDir::toNativeSeparators(
                        QDir(m_journal->folder()).absoluteFilePath(*place))));
            m_journal->settle(this)->then(this,
                                          [this](const Result<Done> &) { finish(ExitCode::Done); });
        });
    }

    FileJournal *m_journal;
    QString m_reason;
};

} // namespace

Command *renewJournal(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    FileJournal *journal = around.workspace->journal();
    if (journal->folder().isEmpty()) {
        return failing(
            makeError(ApiError::Kind::Usage,
                      words(QT_TRANSLATE_NOOP("Cli", "The demo's journal is in memory alone."))),
            parent);
    }
    return new RenewJournal(journal, invocation.options.value(u"reason"_s), parent);
}

} // namespace motorpool::cli
