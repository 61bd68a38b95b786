// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtask.h"

#include "clock.h"
#include "connectionsclient.h"
#include "usersclient.h"

namespace motorpool {

CommandTask::CommandTask(const CommandTools &tools, const Removers &removers,
                         const VehicleSubject &subject, const VehicleCommand &command, int looks,
                         QObject *parent)
    : QObject(parent)
    , m_subject(subject)
    , m_clock(tools.clock)
    , m_removers(removers)
    , m_since(tools.clock->utcNow())
{
    m_report.command = command;
    m_report.vehicleId = subject.connection.vehicleId;
    m_report.userId = subject.connection.userId;
    if (defOf(command.deed).about != DeedDef::About::Vehicle)
        return;
    m_run = new CommandRun(tools, {m_report.vehicleId, m_report.userId, subject.readings}, command,
                           looks, this);
    connect(m_run, &CommandRun::progressed, this, [this] { enter(m_run->phase()); });
    connect(m_run, &CommandRun::ended, this, [this] {
        enter(Phase::Ended);
        Q_EMIT ended();
    });
}

void CommandTask::start()
{
    if (phase() != Phase::Idle)
        return;
    if (m_run)
        m_run->start();
    else
        remove();
}

void CommandTask::remove()
{
    Call<CommandOutcome> *call = nullptr;
    if (deed() == Deed::UserDelete && m_removers.users)
        call = m_removers.users->remove(m_report.userId, this);
    else if (m_removers.connections)
        call = m_removers.connections->remove(m_subject.connection.id, this);
    m_report.sentAt = m_clock->utcNow();
    enter(Phase::Sent);
    if (!call)
        return abandon();
    m_call = call;
    call->then(this, [this](const Result<CommandOutcome> &outcome) {
        m_call = nullptr; // it is about to go by itself
        end(*outcome);
    });
}

void CommandTask::stop()
{
    if (m_run)
        m_run->stop();
}

void CommandTask::abandon()
{
    if (m_run)
        return m_run->abandon();
    if (m_phase != Phase::Sent)
        return;
    CommandOutcome outcome;
    outcome.isSent = !m_call.isNull();
    outcome.state =
        outcome.isSent ? CommandOutcome::State::Unknown : CommandOutcome::State::Refused;
    outcome.error.kind = ApiError::Kind::Cancelled;
    outcome.error.isUnsent = !outcome.isSent;
    delete m_call;
    end(outcome);
}

void CommandTask::end(const CommandOutcome &outcome)
{
    m_report.outcome = outcome;
    enter(Phase::Ended);
    QMetaObject::invokeMethod(this, &CommandTask::ended, Qt::QueuedConnection);
}

void CommandTask::enter(Phase phase)
{
    m_phase = phase;
    if (phase == m_told)
        return;
    m_told = phase;
    m_since = m_clock->utcNow();
    Q_EMIT changed();
}

} // namespace motorpool
