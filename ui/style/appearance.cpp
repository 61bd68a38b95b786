// SPDX-License-Identifier: GPL-3.0-or-later
#include "appearance.h"

#include "housestyle.h"

#include <QApplication>
#include <QToolTip>

namespace motorpool {

Scheme chooseScheme(Preferences::Theme theme, bool systemDark, bool systemContrast)
{
    switch (theme) {
    case Preferences::Theme::Light:
        return Scheme::Light;
    case Preferences::Theme::Dark:
        return Scheme::Dark;
    case Preferences::Theme::HighContrast:
        return systemDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    case Preferences::Theme::System:
        break;
    }
    if (systemContrast)
        return systemDark ? Scheme::ContrastDark : Scheme::ContrastLight;
    return systemDark ? Scheme::Dark : Scheme::Light;
}

Appearance::Appearance(const Preferences *preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_style(new HouseStyle)
{
    QApplication::setStyle(m_style);
    connect(preferences, &Preferences::changed, this, &Appearance::apply);
    connect(&m_system, &SystemAppearance::changed, this, &Appearance::apply);
    apply();
}

void Appearance::apply()
{
    m_style->setReducedMotion(m_system.reducedMotion());
    const Scheme scheme =
        chooseScheme(m_preferences->theme(), m_system.dark(), m_system.highContrast());
    const QPalette palette = makePalette(scheme);
    if (QApplication::palette() == palette)
        return;
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

} // namespace motorpool
