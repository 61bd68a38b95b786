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
#include "losswords.h"
#include "outcomestrip.h"
#include "outcomewords.h"
#include "subjectrecall.h"
#include "workspace.h"

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CommandControl::CommandControl(Workspace *workspace, Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_window(window)
    , m_presenter(preferences)
    , m_desk(new CommandDesk(workspace, this))
    , m_bulkPanel(new BulkPanel(m_desk, workspace, preferences, window))
    , m_removal(new CommandResult(workspace, &m_presenter, window))
    , m_outcomes(new OutcomeStrip(m_desk, &m_presenter, window))
    , m_activity(new Activity(this))
{
    m_activity->setTitle(tr("Commands to vehicles"));
    // What waits is not sent any more; what is on its way comes to its end.
    connect(m_activity, &Activity::cancelled, this, [this] {
        const QList<CommandTask *> tasks = m_desk->tasks();
        for (CommandTask *task : tasks)
            task->stop();
    });
    connect(m_outcomes, &OutcomeStrip::wanted, this, &CommandControl::outcomeWanted);
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
    auto *call = recallSubjects(&fleet->store, {subject}, this);
    m_recall = call;
    call->then(this, [this, command](const Result<QList<VehicleSubject>> &known) {
        m_recall.clear(); // it deletes itself
        show(known->first(), command);
    });
}

void CommandControl::show(const VehicleSubject &subject, const VehicleCommand &command,
                          const QStringList &leftOut)
{
    if (m_dialog || !m_workspace->isOpen())
        return;
    VehicleSubject known = subject;
    nameByReadings(known);
    auto *dialog = new CommandDialog(known, command, &m_presenter, m_workspace->clock(), m_window);
    dialog->setLeftOut(leftOut);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (defOf(command.deed).about == DeedDef::About::Vehicle)
        tellBudget(dialog);
    else
        findLosses(dialog);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { send(*dialog); });
    dialog->open();
}

/// While the question stands: calls go and come back meanwhile.
void CommandControl::tellBudget(CommandDialog *dialog)
{
    const Budget *budget = m_workspace->session()->budget();
    const auto tell = [this, dialog, budget] {
        QString text = budgetText();
        const QString vehicle = dialog->subject().connection.vehicleId;
        if (const auto wait = budget->waitAhead(vehicle)) {
            text += u'\n' + tr("%1. What could not leave within two minutes is not sent.")
                                .arg(budgetwords::wait(*wait));
        }
        dialog->setBudgetText(text);
    };
    connect(budget, &Budget::changed, dialog, tell);
    tell();
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
        return dialog->setLosses(losswords::of(of));
    dialog->awaitLosses(tr("Looking up the user's connections…"));
    ConnectionQuery query;
    query.userId = of.userId;
    query.mode = Mode::All;
    auto found = std::make_shared<QList<Connection>>();
    auto *call = m_workspace->session()->connections()->list(query, dialog);
    call->each(dialog, [found](const ConnectionPage &page) { *found += page.connections; });
    call->then(dialog, [this, dialog, found](const Result<ConnectionListEnd> &end) {
        if (end)
            nameLosses(dialog, *found);
        else
            dialog->setLossesFault(tr("The user's connections could not be looked up: %1")
                                       .arg(explain(end.error()).title));
    });
}

/// VIN and nickname are what a person knows a car by.
void CommandControl::nameLosses(CommandDialog *dialog, const QList<Connection> &connections)
{
    QList<VehicleSubject> subjects;
    for (const Connection &connection : connections)
        subjects << VehicleSubject{connection, {}, {}, false, {}};
    FleetDesk *fleet = m_workspace->fleet();
    recallSubjects(fleet ? &fleet->store : nullptr, subjects, dialog)
        ->then(dialog, [dialog](const Result<QList<VehicleSubject>> &known) {
            dialog->setLosses({losswords::ofMany(*known)}, losswords::each(*known));
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
    FleetDesk *fleet = m_workspace->fleet();
    auto *call = recallSubjects(fleet ? &fleet->store : nullptr, subjects, this);
    m_recall = call;
    call->then(this, [this, deed](const Result<QList<VehicleSubject>> &known) {
        m_recall.clear(); // it deletes itself
        showMany(*known, deed);
    });
}

void CommandControl::showMany(const QList<VehicleSubject> &subjects, Deed deed)
{
    if (m_dialog || !m_workspace->isOpen())
        return;
    const auto reason = [this, deed](const VehicleSubject &of) { return whyNot(deed, of); };
    const BulkSplit split = splitForBulk(subjects, reason);
    // One is asked about as one is, with all that stands in that question.
    if (split.able.size() == 1)
        return show(split.able.first(), {deed, {}}, commandwords::leftOut(split.leftOut));
    auto *dialog = new BulkDialog(split, deed, &m_presenter, m_workspace->clock(), m_window);
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setBudget(budgetText(), [this](const QStringList &ids, int callsEach) {
        const ApiSession *session = m_workspace->session();
        return session ? session->budget()->estimate(ids, callsEach) : BudgetEstimate();
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!m_desk->startBulk(dialog->subjects(), dialog->command(), dialog->options()))
            fail(tr("A command to many vehicles is under way."));
    });
    dialog->open();
}

bool CommandControl::isAnyUnderWay() const
{
    return m_desk->isAnyUnderWay() || (m_otherWork && !m_otherWork().isEmpty());
}

void CommandControl::leave(Leaving what, std::function<void()> goOn)
{
    if (m_leaving)
        m_leaving->reject();
    if (!isAnyUnderWay())
        return goOn();
    auto *question =
        new LeaveQuestion(*m_desk, m_otherWork ? m_otherWork() : QString(), what, m_window);
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
