// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "journalaccess.h"
#include "journalask.h"
#include "output.h"
#include "printable.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 step = 5000; ///< records that are gone through at a time

RecordShape shape()
{
    RecordShape shape;
    shape.names = {u"number"_s, u"time"_s,     u"kind"_s,      u"what"_s,      u"vehicleId"_s,
                   u"userId"_s, u"status"_s,   u"requestId"_s, u"cost"_s,      u"about"_s,
                   u"who"_s,    u"host"_s,     u"program"_s,   u"processId"_s, u"clientId"_s,
                   u"facts"_s,  u"previous"_s, u"hash"_s};
    shape.csv = shape.names;
    shape.live = true;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "NUMBER")), true, 7},
                   {words(QT_TRANSLATE_NOOP("Cli", "TIME")), false, 20},
                   {words(QT_TRANSLATE_NOOP("Cli", "WHO")), false, 8},
                   {words(QT_TRANSLATE_NOOP("Cli", "KIND")), false, 10},
                   {words(QT_TRANSLATE_NOOP("Cli", "STATUS")), true, 6},
                   {words(QT_TRANSLATE_NOOP("Cli", "WHAT")), false, 24},
                   {words(QT_TRANSLATE_NOOP("Cli", "VEHICLE")), false, 12},
                   {words(QT_TRANSLATE_NOOP("Cli", "USER")), false, 12}};
    return shape;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(qint64 number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

Record rowOf(const JournalRecord &record)
{
    const JournalEntry &entry = record.entry;
    const QString time = QString::fromLatin1(isoTime(record.time));
    Record row;
    row.json = {{u"number"_s, qint64(record.number)},
                {u"time"_s, time},
                {u"kind"_s, QString(nameOf(entry.kind))},
                {u"what"_s, entry.what},
                {u"vehicleId"_s, orNull(entry.vehicleId)},
                {u"userId"_s, orNull(entry.userId)},
                {u"status"_s, orNull(entry.status)},
                {u"requestId"_s, orNull(entry.requestId)},
                {u"cost"_s, entry.cost},
                {u"about"_s, orNull(qint64(entry.about))},
                {u"who"_s, record.author.person},
                {u"host"_s, record.author.host},
                {u"program"_s, record.author.program},
                {u"processId"_s, record.author.processId},
                {u"clientId"_s, orNull(record.author.clientId)},
                {u"facts"_s, entry.facts},
                {u"previous"_s, QString::fromLatin1(hexOf(record.previous))},
                {u"hash"_s, QString::fromLatin1(hexOf(record.hash))}};
    row.cells = {QString::number(record.number),
                 time.left(19) + u'Z',
                 printable(record.author.person),
                 QString(nameOf(entry.kind)),
                 entry.status == 0 ? QString() : QString::number(entry.status),
                 printable(entry.what),
                 printable(entry.vehicleId),
                 printable(entry.userId)};
    return row;
}

/// Goes through the records some at a time, so that a signal and a reader who leaves are heard.
class ListJournal final : public Command
{
public:
    ListJournal(const JournalAsk &ask, Format format, const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_ask(ask)
        , m_journal(around.workspace->journal())
        , m_writer(makeWriter(format, shape(), around.output))
    {
        readJournal<JournalRange>(m_journal, this,
                                  [](const JournalReader &reader) -> Result<JournalRange> {
                                      return JournalRange{reader.first(), reader.last()};
                                  })
            ->then(this, [this](const Result<JournalRange> &whole) {
                if (!whole)
                    return finish(Failure(whole.error()));
                m_next = std::max(whole->from, m_ask.numbers.from);
                m_last = m_ask.numbers.to == 0 ? whole->to : std::min(whole->to, m_ask.numbers.to);
                next();
            });
    }

private:
    void next()
    {
        if (m_next > m_last || m_next == 0) {
            m_writer->finish();
            return finish(ExitCode::Done);
        }
        const quint64 from = m_next;
        const quint64 to = std::min(m_last, from + step - 1);
        m_next = to + 1;
        readJournal<QList<JournalRecord>>(
            m_journal, this,
            [from, to, query = m_ask.query](const JournalReader &reader) {
                return reader.read(from, to, query);
            })
            ->then(this, [this](const Result<QList<JournalRecord>> &records) {
                if (!records) {
                    m_writer->breakOff();
                    return finish(Failure(records.error()));
                }
                for (const JournalRecord &record : *records)
                    m_writer->write(rowOf(record));
                m_writer->flush();
                next();
            });
    }

    JournalAsk m_ask;
    FileJournal *m_journal;
    std::unique_ptr<RecordWriter> m_writer;
    quint64 m_next = 0;
    quint64 m_last = 0;
};

} // namespace

Command *listJournal(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<JournalAsk> ask = readJournalAsk(invocation);
    if (!ask) {
        auto *command = new Command(parent);
        command->finish(Failure(ask.error()));
        return command;
    }
    return new ListJournal(*ask, invocation.common.format, around, parent);
}

} // namespace motorpool::cli
