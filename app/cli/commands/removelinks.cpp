// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commandrun.h"
#include "commands.h"
#include "connectionsclient.h"
#include "deedconsent.h"
#include "filejournal.h"
#include "outcome.h"
#include "outcomeguide.h"
#include "output.h"
#include "records.h"
#include "recordwriter.h"
#include "vehiclesclient.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

using State = CommandOutcome::State;

/// Removes a connection, or a user with all connections: says what will be lost, asks, sends.
class RemoveLinks final : public Command
{
public:
    RemoveLinks(Deed deed, const Invocation &invocation, const Surroundings &around,
                QObject *parent)
        : Command(parent)
        , m_deed(deed)
        , m_id(invocation.operands.first())
        , m_consent(Consent::of(invocation))
        , m_isDryRun(invocation.has(u"dry-run"_s))
        , m_workspace(around.workspace)
        , m_session(around.workspace->session())
        , m_writer(makeWriter(invocation.common.format, connectionShape(), around.output))
    {
        // Before anything is asked, of a person or of Smartcar.
        const QString key = QString::fromLatin1(defOf(deed).key);
        if (auto refusal = around.workspace->access().refusal(key)) {
            finish(Failure(*refusal));
            return;
        }
        if (deed == Deed::ConnectionDelete)
            findOne();
        else
            findAll();
    }

    ~RemoveLinks() override
    {
        if (m_run == nullptr)
            return;
        const bool isSent = m_run->phase() == CommandRun::Phase::Sent;
        m_run->abandon(CommandReport::Cut::Quit); // the journal hears of it
        if (isSent) {
            say(words(QT_TRANSLATE_NOOP("Cli", "The removal was on its way: whether it is carried "
                                               "out is not known.")));
        }
    }

private:
    void findOne()
    {
        m_session->connections()
            ->connection(m_id, this)
            ->then(this, [this](const Result<Connection> &found) {
                if (!found)
                    return finish(Failure(found.error()));
                m_lost = {*found};
                readVin();
            });
    }

    void findAll()
    {
        ConnectionQuery query;
        query.userId = m_id;
        query.mode = Mode::All;
        m_session->connections()
            ->list(query, this)
            ->each(this, [this](const ConnectionPage &page) { m_lost += page.connections; })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                decide();
            });
    }

    /// What the person types is the end of the VIN, where it can be had: for that one call.
    void readVin()
    {
        const Connection &connection = m_lost.first();
        const bool mayRead =
            connection.permissions.isEmpty() || connection.permissions.contains(u"read_vin"_s);
        if (!mayRead || connection.userId.isEmpty() || connection.vehicleId.isEmpty())
            return decide();
        if (m_isDryRun) {
            say(words(QT_TRANSLATE_NOOP("Cli", "Removing it reads its VIN first, for one call.")));
            return decide();
        }
        say(words(QT_TRANSLATE_NOOP("Cli", "Its VIN is read first, for one call.")));
        m_session->vehicles()
            ->reading(connection.vehicleId, connection.userId, u"vehicleidentification-vin"_s, this)
            ->then(this, [this](const Result<ReadingAnswer> &answer) {
                if (answer)
                    m_vin = vinIn(answer->set.readings);
                decide();
            });
    }

    void decide()
    {
        showLoss();
        if (m_isDryRun) {
            say(words(QT_TRANSLATE_NOOP("Cli", "Nothing was sent.")));
            return finish(ExitCode::Done);
        }
        const CommandTarget target = whom();
        const QString userId = m_deed == Deed::UserDelete ? m_id : QString();
        const auto agreed = agree(m_consent, tailFor(m_deed, m_vin, target.vehicleId, userId));
        if (!agreed)
            return finish(Failure(agreed.error()));
        CommandTools tools;
        tools.connections = m_session->connections();
        tools.users = m_session->users();
        tools.clock = m_workspace->clock();
        tools.journal = m_workspace->journal();
        m_run = new CommandRun(tools, target, {m_deed, {}}, 0, this);
        connect(m_run, &CommandRun::ended, this, [this] { conclude(m_run->report().outcome); });
        m_run->start();
    }

    /// A user with several vehicles is named by their id alone.
    CommandTarget whom() const
    {
        CommandTarget target;
        target.userId = m_deed == Deed::UserDelete ? m_id : m_lost.first().userId;
        target.connectionId = m_deed == Deed::UserDelete ? QString() : m_id;
        const auto isOfFirst = [this](const Connection &connection) {
            return connection.vehicleId == m_lost.first().vehicleId;
        };
        if (!m_lost.isEmpty() && std::ranges::all_of(m_lost, isOfFirst))
            target.vehicleId = m_lost.first().vehicleId;
        return target;
    }

    void showLoss()
    {
        for (const Connection &connection : std::as_const(m_lost))
            m_writer->write(toRecord(connection));
        m_writer->finish();
        say(u"%1. %2"_s.arg(deedTitle(m_deed), deedConsequence(m_deed)));
        if (m_lost.isEmpty())
            say(words(QT_TRANSLATE_NOOP("Cli", "No connections of this user are known.")));
        else
            say(QCoreApplication::translate("Cli", "%n connection(s) will be lost.", nullptr,
                                            int(m_lost.size())));
    }

    void conclude(const CommandOutcome &outcome)
    {
        if (outcome.state == State::Refused)
            return finish(Failure(outcome.error));
        if (outcome.state == State::Done) {
            say(m_deed == Deed::UserDelete
                    ? words(QT_TRANSLATE_NOOP("Cli", "The user is removed."))
                    : words(QT_TRANSLATE_NOOP("Cli", "The connection is removed.")));
            return finish(ExitCode::Done);
        }
        say(words(QT_TRANSLATE_NOOP(
                      "Cli", "motorpoolctl: whether it was removed is not known, and it was not "
                             "sent again; “motorpoolctl connections” shows it. %1"))
                .arg(oneLine(outcome, m_deed)));
        finish(ExitCode::Unknown);
    }

    Deed m_deed;
    QString m_id;
    Consent m_consent;
    bool m_isDryRun;
    Workspace *m_workspace;
    ApiSession *m_session;
    std::unique_ptr<RecordWriter> m_writer;
    QList<Connection> m_lost;
    QString m_vin;
    CommandRun *m_run = nullptr;
};

} // namespace

Command *removeConnection(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new RemoveLinks(Deed::ConnectionDelete, invocation, around, parent);
}

Command *removeUser(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    return new RemoveLinks(Deed::UserDelete, invocation, around, parent);
}

} // namespace motorpool::cli
