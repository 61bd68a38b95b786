// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace motorpool {

class AlertSignalBox;
class CheckedField;
class FilterBar;
class ToneLabel;

/// The fields of an alert rule. Conditions, values and units follow the signal.
class AlertForm : public QWidget
{
    Q_OBJECT

public:
    explicit AlertForm(QWidget *parent = nullptr);

    void setRule(const AlertRule &rule);

    /// As entered; without a name it is called by what it tells.
    AlertRule rule() const;

Q_SIGNALS:
    void edited();

private:
    void build();
    void showConditions();
    void showValue();
    void showWords();

    FilterBar *m_vehicles;
    AlertSignalBox *m_signal;
    QWidget *m_conditionRow;
    QComboBox *m_condition;
    QStackedWidget *m_values;
    QLineEdit *m_value;
    QComboBox *m_choice;
    QComboBox *m_unit;
    CheckedField *m_name;
    QCheckBox *m_enabled;
    ToneLabel *m_words;
};

} // namespace motorpool
