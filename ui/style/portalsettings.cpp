// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalsettings.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

} // namespace

void PortalSettings::ask(const QStringList &spaces)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    m_spaces = spaces;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));

    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    question << spaces;
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusMessage reply = answer->reply();
        if (answer->isError() || reply.signature() != "a{sa{sv}}"_L1)
            return;
        const auto all = qdbus_cast<QMap<QString, QVariantMap>>(
            reply.arguments().constFirst().value<QDBusArgument>());
        for (auto space = all.begin(); space != all.end(); ++space) {
            for (auto key = space->begin(); key != space->end(); ++key)
                Q_EMIT received(space.key(), key.key(), key.value());
        }
    });
}

void PortalSettings::onSettingChanged(const QString &space, const QString &key,
                                      const QDBusVariant &value)
{
    if (m_spaces.contains(space))
        Q_EMIT received(space, key, value.variant());
}

} // namespace motorpool
