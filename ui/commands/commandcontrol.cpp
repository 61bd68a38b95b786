// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandcontrol.h"

#include "activity.h"
#include "apisession.h"
#include "budgetwords.h"
#include "bulkdialog.h"
#include "bulkpanel.h"
#include "clock.h"
#include "commanddesk.h"
#include "commanddialog.h"
#include "commandresult.h"
#include "commandwords.h"
#include "connectionsclient.h"
#include "errorguide.h"
#include "fleetdesk.h"
#include "leavequestion.h"
#include "outcomewords.h"
#include "workspace.h"

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What is kept of a vehicle's signals, as far as it is this user's: each signal's newest reading.
QList<Reading> kept(const QList<LastReading> &all, const QString &userId)
{
    QList<Reading> readings;
    for (const LastReading &of : all) {
        if (of.newest.userId.isEmpty() || of.newest.userId == userId)
            readings << of.newest.reading;
    }
    return readings;
}

QString textOf(const QList<Reading> &readings, const QString &code)
{
    for (const Reading &reading : readings) {
        if (reading.code == code && reading.body)
            return reading.body->value("value"_L1).toString();
    }
    return {};
}

} // namespace

CommandControl::CommandControl(Workspace *workspace, Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_window(window)
    , m_presenter(preferences)
    , m_desk(new CommandDesk(workspace, this))
    , m_bulkPanel(new BulkPanel(m_desk, workspace, preferences, window))
    , m_removal(new CommandResult(workspace, &m_presenter, window))
    , m_activity(new Activity(this))
{
    m_activity->setTitle(tr("Commands to vehicles"));
    // What waits is not sent any more; what is on its way comes to its end.
    connect(m_activity, &Activity::cancelled, this, [this] {
        const QList<CommandTask *> tasks = m_desk->tasks();
        for (CommandTask *task : tasks)
            task->stop();
    });
    connect(m_removal, &CommandResult::dismissed, m_desk, &CommandDesk::forget);
    connect(m_desk, &CommandDesk::changed, this, &CommandControl::tell);
    m_second.setInterval(1s);
    m_second.callOnTimeout(this, &CommandControl::tellActivity);
    connect(m_desk, &CommandDesk::learned, this,
            [this](const Connection &connection, const QList<Reading> &readings) {
                FleetDesk *fleet = m_workspace->fleet();
                if (!fleet)
                    return;
                ReadingSet set;
                set.vehicle.id = connection.vehicleId;
                set.readings = readings;
                fleet->store.learn(set, connection.userId, LearnedFrom::Read);
            });
    workspace->setLeaveGate(
        [this](Leaving what, std::function<void()> goOn) { leave(what, std::move(goOn)); });
    connect(workspace, &Workspace::closing, this, [this] {
        delete m_recall;
        if (m_dialog)
            m_dialog->reject();
    });
}

CommandControl::~CommandControl()
{
    m_workspace->setLeaveGate({});
}

QString CommandControl::whyNot(Deed deed, const VehicleSubject &subject) const
{
    if (!m_workspace->isOpen())
        return tr("Open an application first.");
    const QString why = commandwords::whyNot(m_desk->offer(deed, subject));
    if (!why.isEmpty())
        return why;
    return m_desk->isBusy(subject.connection.vehicleId) ? commandwords::busy() : QString();
}

void CommandControl::ask(const VehicleSubject &subject, const VehicleCommand &command)
{
    if (m_dialog || m_recall || !whyNot(command.deed, subject).isEmpty())
        return;
    FleetDesk *fleet = m_workspace->fleet();
    const bool isKnown = !subject.readings.isEmpty() || command.deed == Deed::UserDelete;
    if (isKnown || !fleet)
        return show(subject, command);
    m_recall = fleet->store.readings(subject.connection.vehicleId, this)
                   ->then(this, [this, subject, command](const Result<QList<LastReading>> &found) {
                       m_recall.clear(); // it deletes itself
                       VehicleSubject known = subject;
                       if (found)
                           known.readings = kept(*found, subject.connection.userId);
                       show(known, command);
                   });
}

void CommandControl::show(const VehicleSubject &subject, const VehicleCommand &command)
{
    if (m_dialog || !m_workspace->isOpen())
        return;
    VehicleSubject known = subject;
    if (known.vin.isEmpty())
        known.vin = textOf(known.readings, u"vehicleidentification-vin"_s);
    if (known.nickname.isEmpty())
        known.nickname = textOf(known.readings, u"vehicleidentification-nickname"_s);
    auto *dialog =
        new CommandDialog(known, command, &m_presenter, m_workspace->clock()->utcNow(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (defOf(command.deed).about == DeedDef::About::Vehicle)
        dialog->setBudgetText(budgetText());
    else
        findLosses(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { send(*dialog); });
    dialog->open();
}

void CommandControl::send(const CommandDialog &dialog)
{
    const VehicleCommand command = dialog.command();
    if (m_desk->send(dialog.subject(), command, dialog.looks()))
        Q_EMIT sent(dialog.subject());
    else
        fail(whyNot(command.deed, dialog.subject()));
}

void CommandControl::fail(const QString &why)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = tr("Nothing was sent. %1").arg(why);
    error.isUnsent = true;
    Q_EMIT failed(error);
}

/// Of a connection they are known; those of a user are looked up, which is free.
void CommandControl::findLosses(CommandDialog *dialog)
{
    const Connection &of = dialog->subject().connection;
    if (dialog->command().deed == Deed::ConnectionDelete)
        return dialog->setLosses(commandwords::losses(of));
    dialog->awaitLosses(tr("Looking up the user's connections…"));
    ConnectionQuery query;
    query.userId = of.userId;
    query.mode = Mode::All;
    auto found = std::make_shared<QList<Connection>>();
    auto *call = m_workspace->session()->connections()->list(query, dialog);
    call->each(dialog, [found](const ConnectionPage &page) { *found += page.connections; });
    call->then(dialog, [dialog, found](const Result<ConnectionListEnd> &end) {
        if (end)
            dialog->setLosses(commandwords::losses(*found));
        else
            dialog->setLossesFault(tr("The user's connections could not be looked up: %1")
                                       .arg(explain(end.error()).title));
    });
}

QString CommandControl::budgetText() const
{
    const Budget *budget = m_workspace->session()->budget();
    return budgetwords::left(*budget);
}

void CommandControl::askMany(const QList<VehicleSubject> &subjects, Deed deed)
{
    if (m_dialog || m_recall || subjects.isEmpty() || subjects.size() > mostAtOnce)
        return;
    showMany(subjects, deed);
}

void CommandControl::showMany(const QList<VehicleSubject> &subjects, Deed deed)
{
    const auto reason = [this, deed](const VehicleSubject &of) { return whyNot(deed, of); };
    auto *dialog = new BulkDialog(splitForBulk(subjects, reason), deed, m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBudgetText(budgetText());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_desk->startBulk(dialog->subjects(), dialog->command(), dialog->options()))
            fail(tr("A command to many vehicles is under way."));
    });
    dialog->open();
}

void CommandControl::leave(Leaving what, std::function<void()> goOn)
{
    if (m_leaving)
        m_leaving->reject();
    if (!m_desk->isAnyUnderWay())
        return goOn();
    auto *question = new LeaveQuestion(*m_desk, what, m_window);
    m_leaving = question;
    connect(question, &LeaveQuestion::agreed, this, std::move(goOn));
    question->open();
}

void CommandControl::tellActivity()
{
    QStringList lines;
    const QDateTime now = m_workspace->clock()->utcNow();
    const ApiSession *session = m_workspace->session();
    for (const CommandTask *task : m_desk->tasks()) {
        if (!task->isEnded())
            lines
                << commandwords::carName(task->subject()) + u": "_s +
                       outcomewords::look(*task, now, session ? session->budget() : nullptr).title;
    }
    if (lines.isEmpty()) {
        m_second.stop();
        m_activity->end();
        return;
    }
    if (!m_second.isActive())
        m_second.start();
    m_activity->tell(lines.size() == 1
                         ? lines.first()
                         : tr("%Ln command(s) under way", nullptr, int(lines.size())));
}

} // namespace motorpool
