// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QStringList>
#include <QVariant>

namespace motorpool {

/// Reads and watches settings of the XDG desktop portal over the session bus. Nothing is heard
/// where there is no bus or no portal.
/// Source: XDG Desktop Portal, org.freedesktop.portal.Settings, ReadAll and SettingChanged.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Asks for all settings of the namespaces and watches them; does not wait.
    void ask(const QStringList &spaces);

Q_SIGNALS:
    void received(const QString &space, const QString &key, const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    QStringList m_spaces;
};

} // namespace motorpool
