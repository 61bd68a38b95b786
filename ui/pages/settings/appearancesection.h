// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace motorpool {

class Preferences;

/// Theme, density, language, units and time zone. Choices hold at once; the language from the next
/// start on.
class AppearanceSection : public QWidget
{
    Q_OBJECT

public:
    explicit AppearanceSection(Preferences *preferences, QWidget *parent = nullptr);

private:
    void fill();
    void fillTimeZones();
    void show();

    Preferences *m_preferences;
    QComboBox *m_theme;
    QComboBox *m_density;
    QComboBox *m_language;
    QComboBox *m_units;
    QComboBox *m_timeZone;
};

} // namespace motorpool
