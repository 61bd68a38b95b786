// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "singleinstance.h"

#include <QDBusContext>
#include <QVariantMap>

namespace motorpool {

/// By the session bus: the first owns a name there and serves org.freedesktop.Application, so that
/// a desktop, too, can ask it to come to the front and to show something. Actions it has none: they
/// are refused, as is everything that is not exactly one text within bounds.
/// Source: freedesktop.org, "Desktop Entry Specification" 1.5, D-Bus Activation.
class DBusInstance final : public SingleInstance, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    DBusInstance(const InstanceFolders &folders, QObject *parent);
    ~DBusInstance() override;

    Outcome start(const HandOver &handOver) override;

    // Called over D-Bus, by these names.
    Q_SCRIPTABLE void Activate(const QVariantMap &platformData);
    Q_SCRIPTABLE void Open(const QStringList &uris, const QVariantMap &platformData);
    Q_SCRIPTABLE void ActivateAction(const QString &action, const QVariantList &parameters,
                                     const QVariantMap &platformData);

private:
    Outcome tell(const HandOver &handOver);
    void takeIfGood(const QString &text, const QVariantMap &platformData);
    void refuse(const QString &why);

    InstanceFolders m_folders;
    QString m_name;
    bool m_isFirst = false;
};

} // namespace motorpool
