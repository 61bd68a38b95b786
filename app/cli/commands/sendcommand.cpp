// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "clock.h"
#include "commandrun.h"
#include "commands.h"
#include "connectionsclient.h"
#include "deedarguments.h"
#include "deedconsent.h"
#include "deedrecords.h"
#include "filejournal.h"
#include "offerwords.h"
#include "outcome.h"
#include "outcomeguide.h"
#include "output.h"
#include "recordwriter.h"
#include "vehiclesclient.h"
#include "waitnote.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

using State = CommandOutcome::State;

/// One command to one vehicle: finds the connection, asks, sends, looks at what came of it.
class SendCommand final : public Command
{
public:
    SendCommand(const DeedArguments &arguments, const Invocation &invocation,
                const Surroundings &around, QObject *parent)
        : Command(parent)
        , m_vehicle(arguments.vehicleId)
        , m_command(arguments.command)
        , m_user(invocation.options.value(u"user"_s))
        , m_consent(Consent::of(invocation))
        , m_looks(invocation.has(u"no-check"_s) ? 0 : usualLooks)
        , m_isDryRun(invocation.has(u"dry-run"_s))
        , m_format(invocation.common.format)
        , m_workspace(around.workspace)
        , m_output(around.output)
    {
        // Before anything is asked, of a keyring, a person or Smartcar.
        const auto refusal =
            m_command
                ? m_workspace->access().refusal(QString::fromLatin1(defOf(m_command->deed).key))
                : std::nullopt;
        if (refusal)
            finish(Failure(*refusal));
        else
            findConnection();
    }

    ~SendCommand() override
    {
        // Interrupted: nobody shall believe that nothing happened.
        if (m_run == nullptr || m_isTold)
            return;
        const bool isSent = m_run->phase() == CommandRun::Phase::Sent;
        m_run->abandon(CommandReport::Cut::Quit); // the journal hears of it
        m_progress.clear();
        if (isSent)
            say(words(QT_TRANSLATE_NOOP("Cli", "The command was on its way: whether it is carried "
                                               "out is not known.")));
        else if (m_run->report().outcome.state != State::Refused)
            tellOutcome();
    }

private:
    ApiSession *session() const { return m_workspace->session(); }

    void findConnection()
    {
        ConnectionQuery query;
        query.vehicleId = m_vehicle;
        query.userId = m_user;
        query.mode = Mode::All;
        session()
            ->connections()
            ->list(query, this)
            ->each(this, [this](const ConnectionPage &page) { m_found += page.connections; })
            ->then(this, [this](const Result<ConnectionListEnd> &end) {
                if (!end)
                    return finish(Failure(end.error()));
                choose();
            });
    }

    void choose()
    {
        QStringList users;
        for (const Connection &connection : std::as_const(m_found)) {
            if (!users.contains(connection.userId))
                users += connection.userId;
        }
        if (users.isEmpty()) {
            return finish(Failure(makeError(
                ApiError::Kind::NotFound,
                words(m_user.isEmpty()
                          ? QT_TRANSLATE_NOOP("Cli", "There is no connection to vehicle %1.")
                          : QT_TRANSLATE_NOOP("Cli", "This user has no connection to vehicle %1."))
                    .arg(m_vehicle))));
        }
        if (users.size() > 1) {
            return finish(Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP(
                          "Cli", "Several users are connected to this vehicle: %1. Choose one by "
                                 "--user."))
                    .arg(users.join(u", ")))));
        }
        m_connection = m_found.first();
        noteWaits(session(), m_vehicle, this);
        if (!m_command)
            return readState();
        const Offer offer =
            offerOf(m_command->deed, OfferFacts::of(m_connection),
                    [this](const QString &deed) { return m_workspace->access().refusal(deed); });
        if (!offer.isAvailable())
            return finish(Failure(offerError(offer)));
        if (m_isDryRun || !isStateWanted())
            return decide();
        say(words(QT_TRANSLATE_NOOP("Cli", "Its state is read first, for one call.")));
        readState();
    }

    /// It is shown before the question, and its VIN is what is typed.
    bool isStateWanted() const
    {
        return (!m_consent.isGiven && Consent::canAsk()) || defOf(m_command->deed).wantsTail;
    }

    /// The state that a person decides on, the VIN with it, by one call.
    void readState()
    {
        auto outlay = std::make_shared<Outlay>();
        outlay->counted = [this](int by) { m_spent += by; };
        session()
            ->vehicles()
            ->readings(m_vehicle, m_connection.userId, this, Priority::Interactive, outlay)
            ->then(this, [this](const Result<ReadingAnswer> &answer) {
                if (answer)
                    m_readings = answer->set.readings;
                else if (!m_command)
                    return finish(Failure(answer.error()));
                else
                    say(words(QT_TRANSLATE_NOOP("Cli", "The state could not be read: %1"))
                            .arg(errorLine(answer.error())));
                if (m_command)
                    decide();
                else
                    listSchedules();
            });
    }

    void listSchedules()
    {
        const auto timers = std::ranges::find(m_readings, u"charge-chargetimers"_s, &Reading::code);
        const auto writer = makeWriter(m_format, scheduleShape(), m_output);
        const auto all = timers != m_readings.end() && timers->body ? chargeSchedules(*timers->body)
                                                                    : QList<ChargeSchedule>();
        for (const ChargeSchedule &schedule : all)
            writer->write(toRecord(schedule));
        writer->finish();
        if (all.isEmpty())
            say(words(QT_TRANSLATE_NOOP("Cli", "The vehicle tells of no charge schedules.")));
        finish(ExitCode::Done);
    }

    void decide()
    {
        const Deed deed = m_command->deed;
        const bool isAsked = !m_consent.isGiven && Consent::canAsk();
        if (m_isDryRun || isAsked)
            describe();
        if (m_isDryRun) {
            say(words(QT_TRANSLATE_NOOP("Cli", "Nothing was sent.")));
            return finish(ExitCode::Done);
        }
        const auto agreed =
            agree(m_consent, tailFor(deed, vinIn(m_readings), m_vehicle, m_connection.userId));
        if (!agreed)
            return finish(Failure(agreed.error()));
        send();
    }

    void describe() const
    {
        const Deed deed = m_command->deed;
        say(vehicleLine(m_connection, m_readings));
        say(u"%1. %2"_s.arg(deedTitle(deed), deedConsequence(deed)));
        if (!m_isDryRun) {
            const QStringList lines = stateLines(deed, m_readings, m_workspace->clock()->utcNow());
            for (const QString &line : lines)
                say(line);
        }
        const CommandCost cost = costOf(deed, m_looks);
        const int before = m_isDryRun ? int(isStateWanted()) : m_spent;
        say(QCoreApplication::translate("Cli", "It costs %n call(s), at most %1.", nullptr,
                                        before + cost.least)
                .arg(before + cost.most));
        if (before > 0)
            say(QCoreApplication::translate(
                "Cli", "%n call(s) of these are for its state before, whatever you answer.",
                nullptr, before));
    }

    void send()
    {
        CommandTools tools;
        tools.commands = session()->commands();
        tools.vehicles = session()->vehicles();
        tools.clock = m_workspace->clock();
        tools.journal = m_workspace->journal();
        m_run = new CommandRun(tools, {m_vehicle, m_connection.userId, m_readings}, *m_command,
                               m_looks, this);
        connect(m_run, &CommandRun::progressed, this, [this] { showProgress(); });
        connect(m_run, &CommandRun::ended, this, [this] { conclude(); });
        m_run->start();
    }

    void showProgress()
    {
        switch (m_run->phase()) {
        case CommandRun::Phase::Sent:
            m_progress.show(
                words(QT_TRANSLATE_NOOP("Cli", "Sent. The answer may take some minutes.")));
            break;
        case CommandRun::Phase::Waiting:
            m_progress.clear();
            m_progress.show(QCoreApplication::translate("Cli",
                                                        "Its state is read again in %n second(s).",
                                                        nullptr, int(m_run->wait().count())));
            break;
        default:
            m_progress.clear();
        }
    }

    void conclude()
    {
        m_progress.clear();
        m_isTold = true;
        const CommandOutcome &outcome = m_run->report().outcome;
        if (outcome.state == State::Refused)
            return finish(Failure(outcome.error));
        tellOutcome();
        finish(outcome.state == State::Done ? ExitCode::Done : ExitCode::Unknown);
    }

    void tellOutcome()
    {
        CommandReport report = m_run->report();
        report.calls += m_spent;
        const CommandOutcome &outcome = report.outcome;
        const auto writer = makeWriter(m_format, reportShape(), m_output);
        writer->write(toRecord(report));
        writer->finish();
        if (outcome.state == State::Done) {
            if (report.isSeen == false || report.look == CommandReport::Look::Failed)
                say(lookLine(report));
            return;
        }
        say(words(QT_TRANSLATE_NOOP(
                      "Cli", "motorpoolctl: whether the command was carried out is not known, and "
                             "it was not sent again. %1"))
                .arg(oneLine(outcome, m_command->deed)));
        if (const QString seen = lookLine(report); !seen.isEmpty())
            say(seen);
    }

    QString m_vehicle;
    std::optional<VehicleCommand> m_command;
    QString m_user;
    Consent m_consent;
    int m_looks;
    bool m_isDryRun;
    Format m_format;
    Workspace *m_workspace;
    Output *m_output;
    QList<Connection> m_found;
    Connection m_connection;
    QList<Reading> m_readings;
    int m_spent = 0; ///< calls, before the command
    CommandRun *m_run = nullptr;
    bool m_isTold = false;
    ProgressLine m_progress;
};

} // namespace

Command *sendCommand(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<DeedArguments> arguments = readDeed(invocation);
    if (!arguments)
        return failing(arguments.error(), parent);
    return new SendCommand(*arguments, invocation, around, parent);
}

} // namespace motorpool::cli
