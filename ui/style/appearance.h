// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette.h"
#include "preferences.h"
#include "systemappearance.h"

#include <QObject>

namespace motorpool {

class HouseStyle;

/// The scheme for a wish and what the desktop says.
Scheme chooseScheme(Preferences::Theme theme, bool systemDark, bool systemContrast);

/// Dresses the application: style, palette, motion. Follows the preferences and the desktop while
/// the program runs. Make one, after QApplication and before the first window.
class Appearance : public QObject
{
    Q_OBJECT

public:
    /// The preferences outlive this.
    explicit Appearance(const Preferences *preferences, QObject *parent = nullptr);

private:
    void apply();

    const Preferences *m_preferences;
    SystemAppearance m_system;
    HouseStyle *m_style; // the application's
};

} // namespace motorpool
