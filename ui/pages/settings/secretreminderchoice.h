// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace motorpool {

class Preferences;

/// After how many days a person wants to be reminded that a secret is old.
class SecretReminderChoice : public QWidget
{
    Q_OBJECT

public:
    /// The preferences outlive the widget.
    explicit SecretReminderChoice(Preferences *preferences, QWidget *parent = nullptr);

private:
    void show();

    Preferences *m_preferences;
    QSpinBox *m_days;
};

} // namespace motorpool
