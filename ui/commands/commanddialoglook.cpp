// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the question, from top to bottom.
#include "commanddialog.h"
#include "commandvalueedit.h"
#include "commandwords.h"
#include "maplink.h"
#include "metrics.h"
#include "readingrow.h"
#include "schedulelist.h"
#include "section.h"
#include "textfield.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

using About = DeedDef::About;

namespace {

constexpr int typedWidth = 120;
constexpr int listHeight = 132; // of a list in the middle

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

ToneLabel *CommandDialog::addText(const QString &text, bool isSecondary)
{
    auto *label = new ToneLabel(isSecondary ? Tone::Secondary : Tone::Text, this);
    label->setWordWrap(true);
    label->setText(text);
    label->setVisible(!text.isEmpty());
    m_column->addWidget(label);
    return label;
}

TextField *CommandDialog::addField(const QString &name, int height)
{
    auto *field = new TextField(name, height, this);
    field->hide();
    m_column->addWidget(field, 1);
    return field;
}

void CommandDialog::build(const ReadingPresenter *presenter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    whole->setSpacing(metrics::between);
    m_column = new QVBoxLayout;
    m_column->setSpacing(metrics::inside);
    whole->addLayout(m_column);

    addText(windowTitle())->setFont(titleFont(font()));
    addFacts();
    m_column->addSpacing(metrics::inside);
    addText(deedConsequence(m_command.deed));
    m_losses = addText({});
    m_eachLoss = addField(tr("What will be lost"), listHeight);
    m_keeps = addText({}, true);
    addValue();
    if (defOf(m_command.deed).about == About::Vehicle)
        addState(presenter);
    m_leftOut = addField(tr("Left out"), listHeight);
    m_column->addSpacing(metrics::inside);
    addCost();
    if (m_tail)
        addTail();
    addButtons(whole);
    setMinimumWidth(metrics::readable);
    setAccessibleDescription(commandwords::carFacts(m_subject) + u". "_s +
                             commandwords::mode(m_subject.connection) + u". "_s +
                             deedConsequence(m_command.deed));
}

void CommandDialog::addFacts()
{
    const Connection &of = m_subject.connection;
    if (defOf(m_command.deed).about != About::User) {
        addText(commandwords::carFacts(m_subject))->setFont(keyFont(font()));
        auto *mode = new FactRow(tr("Mode"), this);
        const QString told = commandwords::mode(of);
        mode->setValue(told.isEmpty() ? tr("not told: it may be a live vehicle") : told);
        m_column->addWidget(mode);
        if (!m_subject.vin.isEmpty())
            m_column->addWidget(new IdRow(tr("VIN"), m_subject.vin, this));
    }
    m_column->addWidget(new IdRow(tr("User id"), of.userId, this));
    if (!of.externalId.isEmpty())
        m_column->addWidget(new IdRow(tr("External id"), of.externalId, this));
}

void CommandDialog::addValue()
{
    const QString value = valueText(m_command, m_subject.readings);
    if (value.isEmpty() && defOf(m_command.deed).takes != DeedDef::Takes::Nothing) {
        m_value = new CommandValueEdit(m_command.deed, m_subject.readings, this);
        m_column->addWidget(m_value);
        connect(m_value, &CommandValueEdit::changed, this, &CommandDialog::tell);
    }
    if (value.isEmpty())
        return;
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
}

void CommandDialog::addState(const ReadingPresenter *presenter)
{
    const QStringList codes = tellingSignals(m_command.deed);
    for (const QString &code : codes) {
        const auto found = std::ranges::find(m_subject.readings, code, &Reading::code);
        if (found == m_subject.readings.end())
            continue;
        auto *row = new ReadingRow(code, false, presenter, this);
        m_column->addWidget(row);
        m_states.append({row, *found});
    }
    tellAges();
    if (!codes.isEmpty() && m_states.isEmpty())
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
    label->setContentsMargins(0, 0, metrics::grid / 2, 0); // the last letter leans
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
    m_yes = new VerbButton(this);
    const QString verb = commandwords::verb(m_command.deed);
    m_yes->setVerb(verb, verb);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(cancel->text());
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

} // namespace motorpool
