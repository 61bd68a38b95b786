// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refreshsetting.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace motorpool {

/// Switches on and off that vehicles are read now and then. accepted() means that setting() holds.
class ScheduleDialog : public QDialog
{
    Q_OBJECT

public:
    /// facts: what it did today, a line.
    ScheduleDialog(const RefreshSetting &setting, const QString &facts, QWidget *parent = nullptr);

    RefreshSetting setting() const;

private:
    void check();

    QCheckBox *m_enabled;
    QLineEdit *m_filter;
    QLabel *m_mistake;
    QSpinBox *m_hours;
    QSpinBox *m_calls;
    QPushButton *m_save;
};

} // namespace motorpool
