// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "clock.h"
#include "commandsclient.h"
#include "vehiclesclient.h"

#include <QTimer>

namespace motorpool {

using State = CommandOutcome::State;

CommandRun::CommandRun(const CommandTools &tools, const CommandTarget &target,
                       const VehicleCommand &command, int looks, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_commands(tools.commands)
    , m_vehicles(tools.vehicles)
    , m_looks(looks)
{
    m_report.command = command;
    m_report.vehicleId = target.vehicleId;
    m_report.userId = target.userId;
    m_report.changes = changesOf(command.deed, target.before);
    // The call may outlive this for a moment.
    m_outlay->counted = [guard = QPointer(this)](int by) {
        if (guard == nullptr)
            return;
        guard->m_report.calls += by;
        guard->m_report.sentAt = by > 0 ? guard->m_tools.clock->utcNow() : QDateTime();
        if (by > 0) {
            // From within the sending: whoever hears of it must not be able to end it there.
            guard->m_phase = Phase::Sent;
            QMetaObject::invokeMethod(guard, &CommandRun::progressed, Qt::QueuedConnection);
        }
    };
}

CommandRun::~CommandRun() = default;

void CommandRun::start()
{
    if (m_phase != Phase::Idle)
        return;
    enter(Phase::Queued);
    auto *call =
        m_commands->send(m_report.vehicleId, m_report.userId, m_report.command, this, m_outlay);
    m_call = call;
    call->then(this, [this](const Result<CommandOutcome> &outcome) {
        m_call = nullptr; // it is about to go by itself
        if (m_phase != Phase::Ended)
            take(*outcome);
    });
}

void CommandRun::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT progressed();
}

void CommandRun::take(const CommandOutcome &outcome)
{
    m_report.outcome = outcome;
    const bool mayShow = outcome.state != State::Refused && outcome.isSent;
    // Where the session is gone there is nothing to look with.
    const bool isGone = m_vehicles == nullptr || m_commands == nullptr;
    if (mayShow && !isGone && !m_stops && m_looks > 0 && !m_report.changes.isEmpty())
        waitToLook();
    else
        end();
}

void CommandRun::waitToLook()
{
    m_wait = waitBeforeLook(m_report.command.deed, m_report.looks + 1);
    enter(Phase::Waiting);
    const auto goOn = [this] {
        if (m_phase == Phase::Waiting)
            look();
    };
    if (m_tools.after)
        m_tools.after(m_wait, this, goOn);
    else
        QTimer::singleShot(m_wait, this, goOn);
}

void CommandRun::look()
{
    if (m_vehicles == nullptr)
        return end();
    enter(Phase::Looking);
    ++m_report.looks;
    auto outlay = std::make_shared<Outlay>();
    outlay->most = 1; // as announced
    outlay->counted = [guard = QPointer(this)](int by) {
        if (guard != nullptr)
            guard->m_report.calls += by;
    };
    auto *call = m_vehicles->readings(m_report.vehicleId, m_report.userId, this,
                                      Priority::Interactive, outlay);
    m_call = call;
    call->then(this, [this](const Result<ReadingAnswer> &answer) {
        m_call = nullptr;
        if (m_phase == Phase::Looking)
            take(answer);
    });
}

void CommandRun::take(const Result<ReadingAnswer> &answer)
{
    if (!answer) {
        m_report.look = CommandReport::Look::Failed;
        m_report.lookError = answer.error();
        return end();
    }
    takeReadings(m_report, answer->set.readings);
    const bool isTold = m_report.look == CommandReport::Look::Told;
    if (isTold || m_report.looks >= m_looks || m_stops)
        end();
    else
        waitToLook();
}

void CommandRun::stop()
{
    m_stops = true;
    if (m_phase == Phase::Queued)
        endAsCancelled();
    else if (m_phase == Phase::Waiting || m_phase == Phase::Looking)
        end();
}

void CommandRun::abandon()
{
    m_stops = true;
    if (m_phase == Phase::Queued || m_phase == Phase::Sent)
        endAsCancelled();
    else if (m_phase == Phase::Waiting || m_phase == Phase::Looking)
        end();
}

void CommandRun::endAsCancelled()
{
    const bool isSent = m_outlay->requests > 0;
    CommandOutcome &outcome = m_report.outcome;
    outcome.state = isSent ? State::Unknown : State::Refused;
    outcome.isSent = isSent;
    outcome.error = {};
    outcome.error.kind = ApiError::Kind::Cancelled;
    outcome.error.isUnsent = !isSent;
    end();
}

void CommandRun::end()
{
    if (m_phase == Phase::Ended)
        return;
    delete m_call; // lets go of what is under way
    if (m_tools.journal != nullptr && m_report.outcome.isSent)
        m_tools.journal->note(journalEntry(m_report));
    enter(Phase::Ended);
    QMetaObject::invokeMethod(this, &CommandRun::ended, Qt::QueuedConnection);
}

} // namespace motorpool
