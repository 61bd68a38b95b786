// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "journalaccess.h"
#include "journalask.h"
#include "outcome.h"
#include "output.h"
#include "words.h"
#include "workspace.h"

#include <QDir>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

class ExportJournal final : public Command
{
public:
    ExportJournal(const JournalAsk &ask, const QString &path, FileJournal *journal, QObject *parent)
        : Command(parent)
    {
        JournalEntry entry;
        entry.kind = JournalEntry::Kind::Export;
        entry.what = u"journal"_s;
        entry.facts = {{u"file"_s, QDir::current().absoluteFilePath(path)}};
        journal->record(entry, this)
            ->then(this, [this, ask, path, journal](const Result<quint64> &number) {
                if (!number)
                    return finish(Failure(number.error()));
                write(ask, path, journal);
            });
    }
    ~ExportJournal() override { m_progress->stop = true; }

private:
    void write(const JournalAsk &ask, const QString &path, FileJournal *journal)
    {
        const QJsonObject facts{{u"application"_s, journal->author().applicationId},
                                {u"client"_s, journal->author().clientId},
                                {u"chain"_s, journal->mark().chain},
                                {u"program"_s, journal->author().program}};
        readJournal<JournalExported>(journal, this,
                                     [ask, path, facts, progress = m_progress](
                                         const JournalReader &reader) -> Result<JournalExported> {
                                         JournalRange range = ask.numbers;
                                         if (ask.query.from || ask.query.to) {
                                             const auto found =
                                                 rangeOf(reader, ask.query.from, ask.query.to);
                                             if (!found)
                                                 return Failure(found.error());
                                             range.from = ask.query.from ? found->from : range.from;
                                             range.to = ask.query.to ? found->to : range.to;
                                         }
                                         return exportJournal(reader, range, path, facts, progress);
                                     })
            ->then(this, [this, path](const Result<JournalExported> &done) {
                if (!done)
                    return finish(Failure(done.error()));
                say(words(QT_TRANSLATE_NOOP("Cli", "%1: records %2 to %3. Last hash: %4"))
                        .arg(QDir::toNativeSeparators(path), QString::number(done->first),
                             QString::number(done->last), QString::fromLatin1(hexOf(done->head))));
                finish(ExitCode::Done);
            });
    }

    JournalProgressPtr m_progress = std::make_shared<JournalProgress>();
};

} // namespace

Command *exportJournalFile(const Invocation &invocation, const Surroundings &around,
                           QObject *parent)
{
    const Result<JournalAsk> ask = readJournalAsk(invocation);
    if (!ask)
        return failing(ask.error(), parent);
    if (const auto refused = around.workspace->access().exportRefusal())
        return failing(*refused, parent);
    return new ExportJournal(*ask, invocation.operands.first(), around.workspace->journal(),
                             parent);
}

} // namespace motorpool::cli
