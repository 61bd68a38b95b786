// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSpinBox;

namespace motorpool {

class Preferences;

/// From which age on a value counts as aging and as stale.
class FreshnessSection : public QWidget
{
    Q_OBJECT

public:
    explicit FreshnessSection(Preferences *preferences, QWidget *parent = nullptr);

private:
    void show();
    void keep();

    Preferences *m_preferences;
    QSpinBox *m_aging;
    QSpinBox *m_stale;
};

} // namespace motorpool
