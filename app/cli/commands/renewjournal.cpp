// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "filejournal.h"
#include "journalconf.h"
#include "outcome.h"
#include "output.h"
#include "words.h"
#include "workspace.h"

#include <QDir>

#include <optional>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// A journal that is sound is not set aside without a reason: that would only make work for an
/// auditor. Where the keychain contradicts it, the reason is what a person found out.
class RenewJournal final : public Command
{
public:
    /// governed: the policy keeps the journals.
    RenewJournal(FileJournal *journal, const QString &reason, bool isGoverned, QObject *parent)
        : Command(parent)
        , m_journal(journal)
        , m_reason(reason)
    {
        journal->settle(this)->then(this, [this, isGoverned](const Result<Done> &) {
            const auto refused = refusal(isGoverned);
            if (refused)
                finish(Failure(*refused));
            else
                renew();
        });
    }

private:
    std::optional<ApiError> refusal(bool isGoverned) const
    {
        if (m_journal->fault())
            return {};
        const bool isSound = !m_journal->contradiction();
        if (isSound && isGoverned) {
            ApiError error = makeError(
                ApiError::Kind::Forbidden,
                words(QT_TRANSLATE_NOOP("Cli", "The journal can be gone on with, and where it is "
                                               "kept is set.")));
            error.code = u"POLICY"_s;
            return error;
        }
        if (!m_reason.isEmpty())
            return {};
        return makeError(ApiError::Kind::Usage,
                         isSound ? words(QT_TRANSLATE_NOOP(
                                       "Cli", "The journal can be gone on with. Give a --reason to "
                                              "set it aside all the same."))
                                 : words(QT_TRANSLATE_NOOP(
                                       "Cli", "The keychain contradicts the journal. Find out what "
                                              "became of it, and give that as the --reason.")));
    }

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
    if (const auto refused = around.workspace->access().changeRefusal())
        return failing(*refused, parent);
    return new RenewJournal(journal, invocation.options.value(u"reason"_s).trimmed(),
                            isJournalGoverned(*around.preferences), parent);
}

} // namespace motorpool::cli
