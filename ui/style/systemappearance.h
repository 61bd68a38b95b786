// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace motorpool {

/// What the desktop says about how programs should look. Qt 6.4 does not tell, so on a free
/// desktop the settings portal is asked, without waiting, and its changes are watched; without
/// one, the lightness of the palette that the platform gave at the start decides.
/// Source: XDG Desktop Portal, "Settings", namespace org.freedesktop.appearance.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    /// Make it before a palette is set on the application.
    explicit SystemAppearance(QObject *parent = nullptr);

    bool dark() const { return m_dark; }
    bool highContrast() const { return m_highContrast; }
    bool reducedMotion() const { return m_reducedMotion; }

    /// One setting as the portal names it; unknown ones are passed over. Public for tests.
    void take(const QString &space, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private:
    bool m_platformDark;
    bool m_dark;
    bool m_highContrast = false;
    bool m_reducedMotion = false;
};

} // namespace motorpool
