// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpage.h"

#include "checkedfield.h"
#include "clock.h"
#include "commandcontrol.h"
#include "commanddesk.h"
#include "commandgroup.h"
#include "commandresult.h"
#include "commandvalueedit.h"
#include "metrics.h"
#include "outcomestrip.h"
#include "pastedplace.h"
#include "schedulelist.h"
#include "verbbutton.h"
#include "workspace.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ageingStep = std::chrono::seconds(30);
constexpr int limitWidth = 84;

const auto timers = u"charge-chargetimers"_s;

} // namespace

CommandPage::CommandPage(Workspace *workspace, CommandControl *control,
                         const ReadingPresenter *presenter, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_control(control)
    , m_presenter(presenter)
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    m_result = new CommandResult(workspace, presenter, content);
    column->addWidget(m_result);
    addCharging(content);
    addDoors(content);
    addDestination(content);
    addSchedules(content);
    column->addStretch(1);
    content->setMaximumWidth(metrics::readable + 2 * metrics::margin);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    setAccessibleName(tr("Commands to the vehicle"));
    connect(m_result, &CommandResult::dismissed, control->desk(), &CommandDesk::forget);
    connect(m_result, &CommandResult::ownerLinkRequested, this, [this](const OwnerAdvice &advice) {
        Q_EMIT m_control->ownerLinkWanted({m_subject.connection, advice, m_subject.vin});
    });
    connect(control->desk(), &CommandDesk::changed, this, &CommandPage::tell);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CommandPage::noteSeen);
    m_ageing.setInterval(ageingStep);
    m_ageing.callOnTimeout(this, &CommandPage::tell);
    m_ageing.start();
}

CommandGroup *CommandPage::addGroup(const QString &title, QWidget *content)
{
    auto *group = new CommandGroup(title, m_presenter, content);
    content->layout()->addWidget(group);
    m_groups << group;
    connect(group, &CommandGroup::wanted, this, &CommandPage::ask);
    return group;
}

void CommandPage::addCharging(QWidget *content)
{
    CommandGroup *group = addGroup(tr("Charging"), content);
    group->addState(u"charge-ischarging"_s);
    group->addState(u"charge-detailedchargingstatus"_s);
    group->addButtons();
    group->addButton(Deed::ChargeStart, tr("Start…"));
    group->addButton(Deed::ChargeStop, tr("Stop…"));
    group->addState(u"charge-chargelimits"_s);
    group->addButtons();
    auto *slider = new QSlider(Qt::Horizontal, group);
    m_limit = new QSpinBox(group);
    m_limit->setRange(50, 100);
    m_limit->setSuffix(u"\u2009%"_s);
    m_limit->setFixedWidth(limitWidth);
    m_limit->setAccessibleName(tr("Charge limit in percent"));
    slider->setRange(m_limit->minimum(), m_limit->maximum());
    slider->setPageStep(10);
    slider->setAccessibleName(tr("Charge limit"));
    connect(slider, &QSlider::valueChanged, m_limit, &QSpinBox::setValue);
    connect(m_limit, &QSpinBox::valueChanged, slider, &QSlider::setValue);
    connect(m_limit, &QSpinBox::valueChanged, this, [this] { m_isLimitChosen = true; });
    m_limit->setValue(suggestedLimit({}));
    group->addBeside(slider);
    group->addBeside(m_limit);
    group->addButton(Deed::ChargeSetLimit, tr("Set limit…"));
    group->addState(u"charge-ischargingportflapopen"_s);
    group->addButtons();
    group->addButton(Deed::ChargePortOpen, tr("Open port…"));
    group->addButton(Deed::ChargePortClose, tr("Close port…"));
    group->addNote();
}

void CommandPage::addDoors(QWidget *content)
{
    CommandGroup *group = addGroup(tr("Doors"), content);
    group->addState(u"closure-islocked"_s);
    group->addState(u"closure-doors"_s);
    group->addButtons();
    group->addButton(Deed::SecurityLock, tr("Lock…"));
    group->addButton(Deed::SecurityUnlock, tr("Unlock…"));
    group->addNote();
}

void CommandPage::addDestination(QWidget *content)
{
    CommandGroup *group = addGroup(tr("Destination"), content);
    m_place = new CheckedField(tr("Destination"), [](const QString &text) {
        const Result<GeoPoint> place = readPlace(text);
        return place ? QString() : place.error().detail;
    });
    m_place->edit()->setPlaceholderText(tr("52.5, 13.4, or a map's link"));
    group->addRow(m_place);
    group->addButtons();
    group->addButton(Deed::SetDestination, tr("Send…"));
    group->addNote();
}

void CommandPage::addSchedules(QWidget *content)
{
    CommandGroup *group = addGroup(tr("Charge schedules"), content);
    group->addState(timers);
    m_schedules = new ScheduleList(group);
    group->addRow(m_schedules);
    connect(m_schedules, &ScheduleList::deletionWanted, this, [this](const QString &id) {
        askTo({Deed::ScheduleDelete, ScheduleId{id}});
    });
    group->addButtons();
    group->addButton(Deed::ScheduleDaily, tr("Daily…"));
    group->addButton(Deed::ScheduleWeekly, tr("Weekly…"));
    group->addButton(Deed::ScheduleWorkweek, tr("Workweek…"));
    group->addNote();
}

void CommandPage::ask(Deed deed)
{
    VehicleCommand command{deed, {}};
    if (deed == Deed::ChargeSetLimit)
        command.value = ChargePercent{m_limit->value()};
    if (deed == Deed::SetDestination) {
        if (!m_place->check()) {
            m_place->setFocus();
            return;
        }
        command.value = *readPlace(m_place->text());
    }
    askTo(command);
}

/// On what is shown here, which may be newer than what was handed in.
void CommandPage::askTo(const VehicleCommand &command)
{
    VehicleSubject subject = m_subject;
    subject.readings = readings();
    m_control->ask(subject, command);
}

void CommandPage::showVehicle(const VehicleSubject &subject)
{
    const bool isSame = subject.isSameAs(m_subject);
    m_subject = subject;
    if (!isSame) {
        m_place->setText({});
        m_isLimitChosen = false;
        verticalScrollBar()->setValue(0);
    }
    tell();
}

/// Those that were handed in, and what the last command's look has told since.
QList<Reading> CommandPage::readings() const
{
    QList<Reading> all = m_subject.readings;
    const CommandTask *task = m_control->desk()->latest(m_subject);
    if (!task)
        return all;
    for (const SignalChange &change : task->report().changes) {
        if (!change.after)
            continue;
        const auto known = std::ranges::find(all, change.code, &Reading::code);
        if (known == all.end())
            all << *change.after;
        else if (known->readAt < change.after->readAt)
            *known = *change.after;
    }
    return all;
}

void CommandPage::tell()
{
    const QList<Reading> known = readings();
    const QDateTime now = m_workspace->clock()->utcNow();
    const auto reason = [this](Deed deed) { return m_control->whyNot(deed, m_subject); };
    CommandTask *task = m_control->desk()->latest(m_subject);
    const bool isRemoval = task && defOf(task->deed()).about != DeedDef::About::Vehicle;
    m_result->showTask(isRemoval ? nullptr : task); // those stand in the window
    for (CommandGroup *group : std::as_const(m_groups)) {
        group->showStates(known, now);
        group->showReasons(reason);
    }
    if (!m_isLimitChosen) {
        m_limit->setValue(suggestedLimit(known));
        m_isLimitChosen = false; // the vehicle chose
    }
    const auto told = std::ranges::find(known, timers, &Reading::code);
    const bool isTold = told != known.end() && told->body;
    m_schedules->showSchedules(isTold ? std::optional(chargeSchedules(*told->body)) : std::nullopt,
                               reason(Deed::ScheduleDelete));
    // Once it is laid out.
    QMetaObject::invokeMethod(this, &CommandPage::noteSeen, Qt::QueuedConnection);
}

QList<QAbstractButton *> CommandPage::scheduleButtons() const
{
    return m_schedules->buttons();
}

void CommandPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    QMetaObject::invokeMethod(this, &CommandPage::noteSeen, Qt::QueuedConnection);
}

/// What came of the last command is before a person's eyes.
void CommandPage::noteSeen()
{
    const CommandTask *task = m_result->task();
    if (task && isVisible() && !m_result->visibleRegion().isEmpty())
        m_control->outcomes()->markSeen(task);
}

} // namespace motorpool
