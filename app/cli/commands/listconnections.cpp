// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "connectionsclient.h"
#include "modeoption.h"
#include "outcome.h"
#include "output.h"
#include "records.h"
#include "recordwriter.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Result<ConnectionQuery> readQuery(const Invocation &invocation)
{
    const Result<Mode> mode = readMode(invocation, Mode::Live);
    if (!mode)
        return Failure(mode.error());

    ConnectionQuery query;
    query.userId = invocation.options.value(u"user"_s);
    query.externalId = invocation.options.value(u"external-id"_s);
    query.vehicleId = invocation.options.value(u"vehicle"_s);
    query.mode = *mode;
    return query;
}

class ListConnections final : public Command
{
public:
    ListConnections(const ConnectionQuery &query, Format format, const Surroundings &around,
                    QObject *parent)
        : Command(parent)
        , m_query(query)
        , m_writer(makeWriter(format, connectionShape(), around.output))
    {
        around.workspace->session()
            ->connections()
            ->list(query, this)
            ->each(this, [this](const ConnectionPage &page) { show(page); })
            ->then(this, [this](const Result<ConnectionListEnd> &end) { conclude(end); });
    }

private:
    void show(const ConnectionPage &page)
    {
        for (const Connection &connection : page.connections)
            m_writer->write(toRecord(connection));
        m_writer->flush();
        m_count += int(page.connections.size());
    }

    void conclude(const Result<ConnectionListEnd> &end)
    {
        if (!end) {
            m_writer->breakOff();
            if (m_count > 0)
                say(QCoreApplication::translate(
                    "Cli", "The list is incomplete: it broke off after %n connection(s).", nullptr,
                    m_count));
            return finish(Failure(end.error()));
        }
        m_writer->finish();
        if (end->strangers > 0)
            say(QCoreApplication::translate(
                "Cli", "%n connection(s) that did not fit the question were left out.", nullptr,
                end->strangers));
        if (end->doubles > 0)
            say(QCoreApplication::translate(
                "Cli", "%n connection(s) came more than once and are listed once.", nullptr,
                end->doubles));
        const int received = end->kept + end->doubles + end->strangers;
        if (end->total && *end->total != received)
            say(words(QT_TRANSLATE_NOOP("Cli", "Smartcar announced %1 and sent %2."))
                    .arg(*end->total)
                    .arg(received));
        if (m_count == 0)
            say(nothingFound());
        finish(ExitCode::Done);
    }

    QString nothingFound() const
    {
        if (m_query.mode == Mode::Live)
            return words(QT_TRANSLATE_NOOP(
                "Cli",
                "No live connections found. Simulated ones are listed by --mode simulated."));
        return words(QT_TRANSLATE_NOOP("Cli", "No connections found."));
    }

    ConnectionQuery m_query;
    std::unique_ptr<RecordWriter> m_writer;
    int m_count = 0;
};

} // namespace

Command *listConnections(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<ConnectionQuery> query = readQuery(invocation);
    if (!query)
        return failing(query.error(), parent);
    return new ListConnections(*query, invocation.common.format, around, parent);
}

} // namespace motorpool::cli
