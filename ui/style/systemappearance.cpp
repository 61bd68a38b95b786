// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemappearance.h"

#include "palette.h"

#ifdef MOTORPOOL_PORTAL
#include "portalsettings.h"
#endif

#include <QGuiApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_platformDark(schemeOf(QGuiApplication::palette()) == Scheme::Dark)
    , m_dark(m_platformDark)
{
#ifdef MOTORPOOL_PORTAL
    auto *portal = new PortalSettings(this);
    connect(portal, &PortalSettings::received, this, &SystemAppearance::take);
    portal->ask({u"org.freedesktop.appearance"_s, u"org.gnome.desktop.interface"_s});
#endif
}

void SystemAppearance::take(const QString &space, const QString &key, const QVariant &value)
{
    bool *setting = nullptr;
    bool on = false;
    if (space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1) {
        // 0 no preference, 1 dark, 2 light
        setting = &m_dark;
        on = value.toUInt() == 0 ? m_platformDark : value.toUInt() == 1;
    } else if (space == "org.freedesktop.appearance"_L1 && key == "contrast"_L1) {
        setting = &m_highContrast;
        on = value.toUInt() == 1;
    } else if (space == "org.gnome.desktop.interface"_L1 && key == "enable-animations"_L1) {
        setting = &m_reducedMotion;
        on = !value.toBool();
    }
    if (!setting || *setting == on)
        return;
    *setting = on;
    Q_EMIT changed();
}

} // namespace motorpool
