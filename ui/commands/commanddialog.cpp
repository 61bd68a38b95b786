// SPDX-License-Identifier: GPL-3.0-or-later
#include "commanddialog.h"

#include "commandvalueedit.h"
#include "commandwords.h"
#include "maplink.h"
#include "metrics.h"
#include "readingpresenter.h"
#include "readingrow.h"
#include "schedulelist.h"
#include "section.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

using About = DeedDef::About;

namespace {

constexpr int typedWidth = 120;

/// A schedule as the vehicle told it, rather than by its id.
QString valueText(const VehicleCommand &command, const QList<Reading> &readings)
{
    const auto *id = std::get_if<ScheduleId>(&command.value);
    const auto told = std::ranges::find(readings, u"charge-chargetimers"_s, &Reading::code);
    if (id && told != readings.end() && told->body) {
        for (const ChargeSchedule &schedule : chargeSchedules(*told->body)) {
            if (schedule.id == id->id)
                return scheduleText(schedule);
        }
    }
    return commandwords::value(command);
}

} // namespace

CommandDialog::CommandDialog(const VehicleSubject &subject, const VehicleCommand &command,
                             const ReadingPresenter *presenter, const QDateTime &now,
                             QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_command(command)
    , m_tail(tailFor(command.deed, subject.vin, subject.connection.vehicleId,
                     subject.connection.userId))
{
    setWindowTitle(commandwords::question(command.deed, subject));
    build(presenter, now);
    tell();
}

ToneLabel *CommandDialog::addText(const QString &text, bool isSecondary)
{
    auto *label = new ToneLabel(isSecondary ? Tone::Secondary : Tone::Text, this);
    label->setWordWrap(true);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_column->addWidget(label);
    return label;
}

void CommandDialog::build(const ReadingPresenter *presenter, const QDateTime &now)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    whole->setSpacing(metrics::between);
    m_column = new QVBoxLayout;
    m_column->setSpacing(metrics::inside);
    whole->addLayout(m_column);

    addText(windowTitle())->setFont(titleFont(font()));
    const bool isUser = defOf(m_command.deed).about == About::User;
    const Connection &of = m_subject.connection;
    if (!isUser) {
        addText(commandwords::carFacts(m_subject))->setFont(keyFont(font()));
        if (!m_subject.vin.isEmpty())
            m_column->addWidget(new IdRow(tr("VIN"), m_subject.vin, this));
    }
    m_column->addWidget(new IdRow(tr("User id"), of.userId, this));
    if (!of.externalId.isEmpty())
        m_column->addWidget(new IdRow(tr("External id"), of.externalId, this));
    m_column->addSpacing(metrics::inside);

    addText(deedConsequence(m_command.deed));
    m_losses = addText({});
    if (const QString value = valueText(m_command, m_subject.readings); !value.isEmpty()) {
        auto *row = new FactRow(tr("Value"), this);
        row->setValue(value);
        m_column->addWidget(row);
        if (const auto *place = std::get_if<GeoPoint>(&m_command.value)) {
            auto *map = new QPushButton(tr("Open in map"), this);
            auto *menu = new QMenu(map);
            addMapActions(menu, {place->latitude, place->longitude});
            map->setMenu(menu);
            map->setAutoDefault(false);
            map->setAccessibleName(map->text());
            m_column->addWidget(map, 0, Qt::AlignLeft);
        }
    } else if (defOf(m_command.deed).takes != DeedDef::Takes::Nothing) {
        m_value = new CommandValueEdit(m_command.deed, m_subject.readings, this);
        m_column->addWidget(m_value);
        connect(m_value, &CommandValueEdit::changed, this, &CommandDialog::tell);
    }
    if (defOf(m_command.deed).about == About::Vehicle)
        addState(presenter, now);
    m_column->addSpacing(metrics::inside);
    addCost();
    if (m_tail)
        addTail();
    addButtons(whole);
    setMinimumWidth(metrics::readable);
    setAccessibleDescription(commandwords::carFacts(m_subject) + u". "_s +
                             deedConsequence(m_command.deed));
}

void CommandDialog::addState(const ReadingPresenter *presenter, const QDateTime &now)
{
    const QStringList codes = tellingSignals(m_command.deed);
    if (codes.isEmpty())
        return;
    bool isAny = false;
    for (const QString &code : codes) {
        const auto found = std::ranges::find(m_subject.readings, code, &Reading::code);
        if (found == m_subject.readings.end())
            continue;
        auto *row = new ReadingRow(code, false, presenter, this);
        row->setReading(*found, now);
        m_column->addWidget(row);
        isAny = true;
    }
    if (!isAny)
        addText(tr("Its state is not known here: no such signal was read yet."), true);
}

void CommandDialog::addCost()
{
    m_cost = addText({});
    m_budget = addText({}, true);
    m_budget->setFont(secondaryFont(font()));
    if (tellingSignals(m_command.deed).isEmpty())
        return;
    m_look = new QCheckBox(tr("&Read the state afterwards"), this);
    m_look->setChecked(true);
    m_look->setAccessibleName(tr("Read the state afterwards"));
    m_column->addWidget(m_look);
    connect(m_look, &QCheckBox::toggled, this, &CommandDialog::tell);
}

void CommandDialog::addTail()
{
    m_typed = new QLineEdit(this);
    m_typed->setFont(fixedFont());
    m_typed->setFixedWidth(typedWidth);
    m_typed->setMaxLength(16);
    auto *label = new QLabel(commandwords::tail(*m_tail), this);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(QString(label->text()).remove(u'&'));
    m_typed->setAccessibleDescription(commandwords::about(m_command.deed, m_subject));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(label);
    row->addWidget(m_typed);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &CommandDialog::tell);
}

void CommandDialog::addButtons(QVBoxLayout *column)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancel->text());
    m_yes = new VerbButton(this);
    const QString verb = commandwords::verb(m_command.deed);
    m_yes->setVerb(verb, verb);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addStretch(1);
    row->addWidget(m_yes);
    row->addWidget(cancel);
    column->addLayout(row);
    cancel->setDefault(true);
    if (m_value && m_value->focusProxy())
        m_value->setFocus();
    else if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_yes, &QPushButton::clicked, this, [this] {
        if (isVisible())
            accept();
    });
}

void CommandDialog::setBudgetText(const QString &text)
{
    m_budget->setText(tr("Left now: %1").arg(text));
    m_budget->setVisible(!text.isEmpty());
}

void CommandDialog::awaitLosses(const QString &text)
{
    m_areLossesKnown = false;
    m_losses->setText(text);
    m_losses->show();
    tell();
}

void CommandDialog::setLosses(const QStringList &lines)
{
    m_areLossesKnown = true;
    m_losses->setText(tr("This will be lost:") + u"\n• "_s + lines.join(u"\n• "_s) + u'\n' +
                      tr("What was read here so far stays on this computer. The list shows it as "
                         "gone after the next sync."));
    m_losses->show();
    tell();
}

void CommandDialog::setLossesFault(const QString &text)
{
    m_losses->setTone(Tone::Error);
    m_losses->setText(u"✕\u2002"_s + text);
    m_losses->show();
}

VehicleCommand CommandDialog::command() const
{
    return m_value ? m_value->command().value_or(m_command) : m_command;
}

int CommandDialog::looks() const
{
    return m_look && m_look->isChecked() ? usualLooks : 0;
}

void CommandDialog::tell()
{
    m_cost->setText(commandwords::cost(costOf(m_command.deed, looks())));
    m_cost->show();
    QString why;
    if (!m_areLossesKnown)
        why = tr("What will be lost is not known yet.");
    else if (const auto value = m_value ? m_value->command() : Result<VehicleCommand>(m_command);
             !value)
        why = value.error().detail;
    else if (m_tail && !m_tail->fits(m_typed->text()))
        why = tr("Type the characters first.");
    m_yes->setReason(why);
}

/// Enter in a field goes on to the button, and does not press it: neither is sent by typing, nor
/// is all that was typed thrown away.
void CommandDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !qobject_cast<QPushButton *>(focusWidget())) {
        if (m_yes->isEnabled() && !event->isAutoRepeat())
            m_yes->setFocus(Qt::OtherFocusReason);
        event->accept();
        return;
    }
    if (isEnter && event->isAutoRepeat()) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace motorpool
