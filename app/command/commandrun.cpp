// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandrun.h"

#include "clock.h"
#include "commandsclient.h"
#include "connectionsclient.h"
#include "usersclient.h"
#include "vehiclesclient.h"

#include <QTimer>

namespace motorpool {

using namespace std::chrono_literals;
using State = CommandOutcome::State;

namespace {

/// How far the service's clock is before this computer's. Its Date has whole seconds alone, so what
/// is within them counts as none.
std::chrono::milliseconds aheadBy(const HttpAnswer &answer)
{
    const QDateTime date = answer.date();
    if (!date.isValid() || !answer.receivedAt.isValid())
        return 0ms;
    const std::chrono::milliseconds by(answer.receivedAt.msecsTo(date));
    return std::chrono::abs(by) <= 2s ? 0ms : by;
}

} // namespace

CommandRun::CommandRun(const CommandTools &tools, const CommandTarget &target,
                       const VehicleCommand &command, int looks, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_commands(tools.commands)
    , m_vehicles(tools.vehicles)
    , m_connections(tools.connections)
    , m_users(tools.users)
    , m_looks(looks)
{
    m_report.command = command;
    m_report.vehicleId = target.vehicleId;
    m_report.userId = target.userId;
    if (command.deed == Deed::ConnectionDelete)
        m_report.connectionId = target.connectionId;
    m_report.changes = changesOf(command.deed, target.before);
    // The call may outlive this for a moment.
    m_outlay->counted = [guard = QPointer(this)](int by) {
        if (guard != nullptr)
            guard->countSending(by);
    };
}

CommandRun::~CommandRun() = default;

/// From within the sending: whoever hears of it must not be able to end it there.
void CommandRun::countSending(int by)
{
    if (m_phase == Phase::Ended)
        return;
    if (defOf(m_report.command.deed).about == DeedDef::About::Vehicle)
        m_report.calls += by; // removals are free
    m_report.sentAt = by > 0 ? m_tools.clock->utcNow() : QDateTime();
    m_phase = by > 0 ? Phase::Sent : Phase::Queued;
    QMetaObject::invokeMethod(this, &CommandRun::progressed, Qt::QueuedConnection);
}

void CommandRun::start()
{
    if (m_phase != Phase::Idle)
        return;
    enter(Phase::Queued);
    if (m_phase != Phase::Queued) // whoever heard of it did not want it
        return;
    Call<CommandOutcome> *call = send();
    if (!call)
        return endAsCancelled();
    m_call = call;
    call->then(this, [this](const Result<CommandOutcome> &outcome) {
        m_call = nullptr; // it is about to go by itself
        if (m_phase != Phase::Ended)
            take(*outcome);
    });
}

Call<CommandOutcome> *CommandRun::send()
{
    const QString &vehicle = m_report.vehicleId;
    const QString &user = m_report.userId;
    switch (defOf(m_report.command.deed).about) {
    case DeedDef::About::Connection:
        return m_connections
                   ? m_connections->remove(m_report.connectionId, this, {vehicle, user}, m_outlay)
                   : nullptr;
    case DeedDef::About::User:
        return m_users ? m_users->remove(user, this, vehicle, m_outlay) : nullptr;
    case DeedDef::About::Subscription:
        return nullptr; // subscriptionrun.h sends those
    case DeedDef::About::Vehicle:
        break;
    }
    return m_commands ? m_commands->send(vehicle, user, m_report.command, this, m_outlay) : nullptr;
}

void CommandRun::enter(Phase phase)
{
    m_phase = phase;
    Q_EMIT progressed();
}

void CommandRun::take(const CommandOutcome &outcome)
{
    m_report.outcome = outcome;
    m_report.answeredAt = m_tools.clock->utcNow();
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
    bool isEnough = false;
    if (answer) {
        takeReadings(m_report, answer->set.readings, aheadBy(answer->answer));
        // Another state than was wanted may have been on its way before.
        isEnough = m_report.look == CommandReport::Look::Told && m_report.isSeen != false;
    } else {
        // What an earlier look told stays.
        if (m_report.look == CommandReport::Look::NotDone)
            m_report.look = CommandReport::Look::Failed;
        m_report.lookError = answer.error();
        isEnough = !isPassing(answer.error());
    }
    if (isEnough || m_report.looks >= m_looks || m_stops)
        end();
    else
        waitToLook();
}

void CommandRun::stop()
{
    if (m_phase == Phase::Ended)
        return;
    m_stops = true;
    m_outlay->most = 0; // if its token is refused, it is not sent again
    if (m_phase == Phase::Sent)
        return;
    m_report.cut = CommandReport::Cut::Stopped;
    if (m_phase == Phase::Idle || m_phase == Phase::Queued)
        endAsCancelled();
    else
        end();
}

void CommandRun::abandon(CommandReport::Cut why)
{
    if (m_phase == Phase::Ended)
        return;
    m_stops = true;
    m_report.cut = why;
    if (m_phase == Phase::Waiting || m_phase == Phase::Looking)
        end();
    else
        endAsCancelled();
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
    outcome.error.isOfDeed = true;
    m_report.answeredAt = m_tools.clock->utcNow();
    end();
}

void CommandRun::end()
{
    if (m_phase == Phase::Ended)
        return;
    delete m_call; // lets go of what is under way
    m_report.deed = m_outlay->deed;
    // Whatever was written down as about to be sent has its outcome written down, too.
    if (m_tools.journal != nullptr && (m_report.outcome.isSent || m_outlay->isNoted))
        m_tools.journal->note(journalEntry(m_report));
    enter(Phase::Ended);
    QMetaObject::invokeMethod(this, &CommandRun::ended, Qt::QueuedConnection);
}

} // namespace motorpool
