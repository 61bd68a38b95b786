// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertform.h"

#include "alertsignalbox.h"
#include "alertsubject.h"
#include "alertwords.h"
#include "checkedfield.h"
#include "filterbar.h"
#include "filterfield.h"
#include "formrows.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace motorpool {

using namespace Qt::StringLiterals;

AlertForm::AlertForm(QWidget *parent)
    : QWidget(parent)
    , m_vehicles(new FilterBar(this))
    , m_signal(new AlertSignalBox(this))
    , m_conditionRow(new QWidget(this))
    , m_condition(new QComboBox(m_conditionRow))
    , m_values(new QStackedWidget(m_conditionRow))
    , m_value(new QLineEdit(m_values))
    , m_choice(new QComboBox(m_values))
    , m_unit(new QComboBox(m_conditionRow))
    , m_name(new CheckedField(tr("Name"), {}, this))
    , m_enabled(new QCheckBox(tr("&Watch for it"), this))
    , m_words(new ToneLabel(Tone::Secondary, this))
{
    build();
    connect(m_signal, &QComboBox::currentIndexChanged, this, &AlertForm::showConditions);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &AlertForm::showValue);
    connect(m_name, &CheckedField::edited, this, &AlertForm::showWords);
    connect(m_vehicles->field(), &QLineEdit::textChanged, this, &AlertForm::showWords);
    connect(m_value, &QLineEdit::textChanged, this, &AlertForm::showWords);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &AlertForm::showWords);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &AlertForm::showWords);
    connect(m_enabled, &QCheckBox::toggled, this, &AlertForm::edited);
    m_enabled->setChecked(true);
    m_signal->setSignal(u"tractionbattery-stateofcharge"_s);
    showConditions();
}

void AlertForm::build()
{
    m_name->edit()->setMaxLength(int(AlertRule::longestName));
    m_vehicles->field()->setPlaceholderText(tr("All vehicles"));
    m_value->setMaxLength(int(AlertRule::longestValue));
    m_value->setAccessibleName(tr("Value"));
    m_choice->setAccessibleName(tr("Value"));
    m_unit->setAccessibleName(tr("Unit"));
    m_values->addWidget(m_value);
    m_values->addWidget(m_choice);
    m_values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(m_conditionRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::inside);
    row->addWidget(m_condition, 1);
    row->addWidget(m_values, 1);
    row->addWidget(m_unit);
    m_words->setWordWrap(true);

    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("&Vehicles"), m_vehicles->field(), m_vehicles);
    formrows::add(form, tr("&Signal"), m_signal);
    formrows::add(form, tr("&Condition"), m_condition, m_conditionRow);
    formrows::add(form, tr("&Name"), m_name->edit(), m_name);
    form->addRow(QString(), m_enabled);
    form->addRow(QString(), m_words);
}

void AlertForm::setRule(const AlertRule &rule)
{
    m_vehicles->field()->setText(rule.vehicles);
    m_signal->setSignal(rule.signal);
    m_condition->setCurrentIndex(std::max(0, m_condition->findData(int(rule.condition))));
    m_value->setText(rule.value);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(rule.value)));
    for (int at = 0; at < m_unit->count(); ++at) {
        if (Unit(m_unit->itemData(at).toInt()) == unitFromLabel(rule.unit))
            m_unit->setCurrentIndex(at);
    }
    m_name->setText(rule.name);
    m_enabled->setChecked(rule.isEnabled);
    showWords();
}

AlertRule AlertForm::rule() const
{
    AlertRule rule;
    rule.vehicles = m_vehicles->field()->text();
    rule.signal = m_signal->signal();
    rule.condition = AlertRule::Condition(m_condition->currentData().toInt());
    if (takesValue(rule.condition)) {
        rule.value =
            m_choice->count() > 0 ? m_choice->currentData().toString() : m_value->text().trimmed();
        if (alertSubject(rule.signal) == AlertSubject::Number)
            rule.unit = symbol(Unit(m_unit->currentData().toInt()));
    }
    rule.isEnabled = m_enabled->isChecked();
    rule.name = m_name->text();
    if (rule.name.isEmpty())
        rule.name = alertwords::when(rule).left(AlertRule::longestName);
    return rule;
}

void AlertForm::showConditions()
{
    const QVariant before = m_condition->currentData();
    const QString signal = m_signal->signal();
    const QSignalBlocker quietConditions(m_condition);
    const QSignalBlocker quietUnits(m_unit);
    m_condition->clear();
    for (const AlertRule::Condition of : alertConditions(alertSubject(signal)))
        m_condition->addItem(alertwords::condition(of), int(of));
    m_condition->setCurrentIndex(std::max(0, m_condition->findData(before)));
    m_unit->clear();
    for (const Unit unit : alertUnits(signal)) {
        if (!symbol(unit).isEmpty())
            m_unit->addItem(symbol(unit), int(unit));
    }
    const QVariant choice = m_choice->currentData();
    const QSignalBlocker quietChoices(m_choice);
    m_choice->clear();
    for (const QString &word : alertChoices(signal))
        m_choice->addItem(alertwords::choice(word), word);
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(choice)));
    showValue();
}

void AlertForm::showValue()
{
    const AlertSubject subject = alertSubject(m_signal->signal());
    const auto condition = AlertRule::Condition(m_condition->currentData().toInt());
    m_values->setVisible(takesValue(condition));
    m_unit->setVisible(takesValue(condition) && subject == AlertSubject::Number &&
                       m_unit->count() > 0);
    m_values->setCurrentWidget(m_choice->count() > 0 ? static_cast<QWidget *>(m_choice) : m_value);
    m_value->setPlaceholderText(subject == AlertSubject::Text ? tr("The word as Smartcar writes it")
                                                              : QString());
    showWords();
}

void AlertForm::showWords()
{
    const AlertRule entered = rule();
    AlertRule unnamed = entered;
    const bool isWhole = !takesValue(entered.condition) || !entered.value.isEmpty();
    m_name->edit()->setPlaceholderText(isWhole ? alertwords::when(unnamed) : QString());
    m_words->setText(isWhole ? tr("Tells you when it becomes true, not while it stays so: %1.")
                                   .arg(alertwords::rule(entered))
                             : tr("Tells you when it becomes true, not while it stays so."));
    Q_EMIT edited();
}

} // namespace motorpool
