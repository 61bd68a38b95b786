// SPDX-License-Identifier: GPL-3.0-or-later
#include "background.h"
#include "commands.h"
#include "journalaccess.h"
#include "journalexport.h"
#include "outcome.h"
#include "output.h"
#include "printable.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

#include <QJsonArray>
#include <QTimer>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

using Anchor = JournalProof::Anchor;

RecordShape shape()
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"sound"_s,  u"first"_s,   u"last"_s,     u"records"_s,
                   u"head"_s,   u"files"_s,   u"keychain"_s, u"flaw"_s,
                   u"flawAt"_s, u"verdict"_s, u"proved"_s,   u"notProved"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Verdict"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Records"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Last hash"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Proved"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Not proved"))}};
    return shape;
}

QString nameOf(Anchor anchor)
{
    switch (anchor) {
    case Anchor::NotAsked:
        return u"notAsked"_s;
    case Anchor::None:
        return u"none"_s;
    case Anchor::Silent:
        return u"silent"_s;
    case Anchor::Fits:
        return u"fits"_s;
    case Anchor::Contradicts:
        return u"contradicts"_s;
    }
    return {};
}

QString nameOf(JournalFlaw::Kind kind)
{
    constexpr const char *names[] = {"edited",   "missing",    "moved",  "unlinked",
                                     "badFirst", "unreadable", "cutOff", "otherChain"};
    return QString::fromLatin1(names[std::size_t(kind)]);
}

Record rowOf(const JournalProof &proof)
{
    const QString head = QString::fromLatin1(hexOf(proof.head));
    Record row;
    row.json = {{u"sound"_s, proof.isSound()},
                {u"first"_s, qint64(proof.first)},
                {u"last"_s, qint64(proof.last)},
                {u"records"_s, qint64(proof.count)},
                {u"head"_s, head},
                {u"files"_s, QJsonArray::fromStringList(proof.files)},
                {u"keychain"_s, nameOf(proof.anchor)},
                {u"flaw"_s, proof.flaw ? QJsonValue(nameOf(proof.flaw->kind)) : QJsonValue()},
                {u"flawAt"_s, proof.flaw ? QJsonValue(qint64(proof.flaw->number)) : QJsonValue()},
                {u"verdict"_s, verdictOf(proof)},
                {u"proved"_s, QJsonArray::fromStringList(provedBy(proof))},
                {u"notProved"_s, QJsonArray::fromStringList(notProvedBy(proof))}};
    row.cells = {printable(verdictOf(proof)), QString::number(proof.count), head,
                 provedBy(proof).join(u' '), notProvedBy(proof).join(u' ')};
    return row;
}

class VerifyJournal final : public Command
{
public:
    VerifyJournal(Format format, Output *output, QObject *parent)
        : Command(parent)
        , m_format(format)
        , m_output(output)
    {
        m_tick.callOnTimeout(this, [this] {
            m_line.show(words(QT_TRANSLATE_NOOP("Cli", "%1 of %2 records"))
                            .arg(m_progress->done.load())
                            .arg(m_progress->total.load()));
        });
        m_tick.start(100);
    }
    ~VerifyJournal() override { m_progress->stop = true; }

    void ofFile(const QString &path)
    {
        take(inBackground<JournalProof>(
            this, [path, progress = m_progress] { return proveExport(path, progress); }));
    }

    void ofJournal(FileJournal *journal) { take(verifyJournal(journal, m_progress, this)); }

private:
    void take(Call<JournalProof> *call)
    {
        call->then(this, [this](const Result<JournalProof> &proof) {
            m_tick.stop();
            m_line.clear();
            if (!proof)
                return finish(Failure(proof.error()));
            const auto writer = makeWriter(m_format, shape(), m_output);
            writer->write(rowOf(*proof));
            writer->finish();
            finish(proof->isSound() ? ExitCode::Done : ExitCode::Broken);
        });
    }

    Format m_format;
    Output *m_output;
    ProgressLine m_line;
    QTimer m_tick;
    JournalProgressPtr m_progress = std::make_shared<JournalProgress>();
};

} // namespace

Command *verifyJournalFiles(const Invocation &invocation, const Surroundings &around,
                            QObject *parent)
{
    const bool isFile = !invocation.operands.isEmpty();
    if (!isFile && around.closed)
        return failing(*around.closed, parent);
    auto *command = new VerifyJournal(invocation.common.format, around.output, parent);
    if (isFile)
        command->ofFile(invocation.operands.first());
    else
        command->ofJournal(around.workspace->journal());
    return command;
}

} // namespace motorpool::cli
