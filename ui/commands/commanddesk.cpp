// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddesk.h"

#include "apisession.h"
#include "commandwords.h"
#include "cutwords.h"
#include "filejournal.h"
#include "workspace.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKept = 200; // ended ones; the journal has all

bool isAbout(const CommandTask &task, const VehicleSubject &subject)
{
    const Connection &of = task.subject().connection;
    if (task.deed() == Deed::UserDelete)
        return of.userId == subject.connection.userId;
    return of.vehicleId == subject.connection.vehicleId && of.userId == subject.connection.userId;
}

} // namespace

CommandDesk::CommandDesk(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::closing, this, [this] {
        letGo(m_workspace->isLocked() ? CommandReport::Cut::Locked : CommandReport::Cut::Closed);
    });
    connect(workspace, &Workspace::sessionChanged, this, &CommandDesk::takeUp);
}

CommandDesk::~CommandDesk()
{
    // Who would hear of it may be gone; the journal is not.
    for (CommandTask *task : std::as_const(m_tasks))
        task->blockSignals(true);
    if (m_bulk)
        m_bulk->blockSignals(true);
    quit();
}

void CommandDesk::quit()
{
    for (CommandTask *task : std::as_const(m_tasks))
        task->abandon(CommandReport::Cut::Quit);
    if (m_bulk)
        m_bulk->abandon(CommandReport::Cut::Quit);
}

void CommandDesk::setAccess(AccessCheck access)
{
    m_access = std::move(access);
    Q_EMIT changed();
}

Offer CommandDesk::offer(Deed deed, const VehicleSubject &subject) const
{
    return offerOf(deed, OfferFacts::of(subject.connection, subject.isGone), m_access);
}

bool CommandDesk::isBusy(const QString &vehicleId) const
{
    const auto isTo = [&vehicleId](const CommandTask *task) {
        return task->isUnderWay() && task->subject().connection.vehicleId == vehicleId;
    };
    if (!vehicleId.isEmpty() && std::ranges::any_of(m_tasks, isTo))
        return true;
    using State = BulkCommand::Row::State;
    return m_bulk && std::ranges::any_of(m_bulk->rows(), [&](const BulkCommand::Row &row) {
               return row.target.vehicleId == vehicleId &&
                      (row.state == State::Waiting || row.state == State::UnderWay);
           });
}

CommandTask *CommandDesk::latest(const VehicleSubject &subject) const
{
    const auto found = std::find_if(m_tasks.rbegin(), m_tasks.rend(), [&](const CommandTask *task) {
        return isAbout(*task, subject);
    });
    return found == m_tasks.rend() ? nullptr : *found;
}

QList<CommandTask *> CommandDesk::underWay() const
{
    QList<CommandTask *> found;
    std::ranges::copy_if(m_tasks, std::back_inserter(found), &CommandTask::isUnderWay);
    return found;
}

bool CommandDesk::isAnyUnderWay() const
{
    return (m_bulk && !m_bulk->isEnded()) || std::ranges::any_of(m_tasks, &CommandTask::isUnderWay);
}

void CommandDesk::forget(CommandTask *task)
{
    if (!task->isEnded() || !m_tasks.removeOne(task))
        return;
    task->deleteLater();
    Q_EMIT changed();
}

CommandTools CommandDesk::tools() const
{
    CommandTools tools;
    tools.commands = m_workspace->session()->commands();
    tools.vehicles = m_workspace->session()->vehicles();
    tools.connections = m_workspace->session()->connections();
    tools.users = m_workspace->session()->users();
    tools.clock = m_workspace->clock();
    tools.journal = m_workspace->journal();
    if (m_change)
        m_change(tools);
    return tools;
}

CommandTask *CommandDesk::send(const VehicleSubject &subject, const VehicleCommand &command,
                               int looks)
{
    if (!m_workspace->session() || isBusy(subject.connection.vehicleId) ||
        !offer(command.deed, subject).isAvailable())
        return nullptr;
    if (CommandTask *before = latest(subject)) {
        if (before->isUnderWay())
            return nullptr; // of a user, who has no vehicle of their own
        before->stop();     // it only looks, and would take the new effect for its own
    }
    auto *task = new CommandTask(tools(), subject, command, looks, this);
    m_tasks.append(task);
    connect(task, &CommandTask::changed, this, &CommandDesk::changed);
    connect(task, &CommandTask::ended, this, [this, task] { conclude(task); });
    task->start();
    return task;
}

void CommandDesk::conclude(CommandTask *task)
{
    learn(task->subject(), task->report());
    const CommandOutcome &outcome = task->report().outcome;
    const bool isRemoval = defOf(task->deed()).about != DeedDef::About::Vehicle;
    // An unknown one may have taken it away as well: the list tells.
    if (isRemoval && outcome.isSent && outcome.state != CommandOutcome::State::Refused)
        Q_EMIT removed();
    for (qsizetype i = 0; i < m_tasks.size() && m_tasks.size() > mostKept;) {
        if (m_tasks[i]->isEnded() && m_tasks[i] != task)
            m_tasks.takeAt(i)->deleteLater();
        else
            ++i;
    }
    Q_EMIT changed();
}

void CommandDesk::learn(const VehicleSubject &subject, const CommandReport &report)
{
    QList<Reading> readings;
    for (const SignalChange &change : report.changes) {
        if (change.after)
            readings << *change.after;
    }
    if (!readings.isEmpty())
        Q_EMIT learned(subject.connection, readings);
}

bool CommandDesk::startBulk(const QList<VehicleSubject> &subjects, const VehicleCommand &command,
                            const BulkOptions &options)
{
    if (!m_workspace->session() || (m_bulk && !m_bulk->isEnded()))
        return false;
    forgetBulk();
    QList<CommandTarget> targets;
    for (const VehicleSubject &subject : subjects) {
        // Again, as time has passed since it was shown.
        QString why = commandwords::whyNot(offer(command.deed, subject));
        if (why.isEmpty() && isBusy(subject.connection.vehicleId))
            why = commandwords::busy();
        if (!why.isEmpty())
            m_bulkReasons.insert(int(targets.size()), why);
        m_bulkSubjects << subject;
        targets << CommandTarget{subject.connection.vehicleId, subject.connection.userId,
                                 subject.readings, subject.connection.id};
    }
    m_bulk = new BulkCommand(tools(), targets, command, options, this);
    for (auto barred = m_bulkReasons.keyBegin(); barred != m_bulkReasons.keyEnd(); ++barred)
        m_bulk->skip(*barred);
    connect(m_bulk, &BulkCommand::rowChanged, this, [this](int row) {
        const BulkCommand::Row &now = m_bulk->rows()[row];
        if (now.state == BulkCommand::Row::State::Ended)
            learn(m_bulkSubjects[row], now.report);
        Q_EMIT changed();
    });
    connect(m_bulk, &BulkCommand::ended, this, &CommandDesk::changed);
    m_bulk->start();
    Q_EMIT changed();
    return true;
}

void CommandDesk::forgetBulk()
{
    if (!m_bulk || !m_bulk->isEnded())
        return;
    m_bulk->deleteLater();
    m_bulk = nullptr;
    m_bulkSubjects.clear();
    m_bulkReasons.clear();
    Q_EMIT changed();
}

QString CommandDesk::bulkReason(int row) const
{
    if (!m_bulk || row >= m_bulk->rows().size())
        return {};
    if (const auto barred = m_bulkReasons.constFind(row); barred != m_bulkReasons.constEnd())
        return *barred;
    const CommandReport &report = m_bulk->rows()[row].report;
    return report.outcome.state == CommandOutcome::State::Done ? QString()
                                                               : cutwords::sentence(report);
}

void CommandDesk::letGo(CommandReport::Cut why)
{
    Kept kept{std::exchange(m_tasks, {}), std::exchange(m_bulk, nullptr),
              std::exchange(m_bulkSubjects, {}), std::exchange(m_bulkReasons, {})};
    for (CommandTask *task : std::as_const(kept.tasks)) {
        task->disconnect(this); // its end is not what the next application is to learn from
        task->abandon(why);     // the journal hears of it
    }
    if (kept.bulk) {
        kept.bulk->disconnect(this);
        kept.bulk->abandon(why);
    }
    if (!kept.tasks.isEmpty() || kept.bulk)
        m_kept.insert(applicationKey(), kept);
    Q_EMIT changed();
}

/// Two applications never share what was done, nor does one with itself at another service.
QString CommandDesk::applicationKey() const
{
    const auto application = m_workspace->application();
    return application ? application->id + u' ' + application->hosts.vehicle.toString() : QString();
}

void CommandDesk::takeUp()
{
    if (m_workspace->isOpen() && m_tasks.isEmpty() && !m_bulk) {
        Kept kept = m_kept.take(applicationKey());
        m_tasks = kept.tasks;
        m_bulk = kept.bulk;
        m_bulkSubjects = kept.bulkSubjects;
        m_bulkReasons = kept.bulkReasons;
    }
    Q_EMIT changed();
}

} // namespace motorpool
