// SPDX-License-Identifier: GPL-3.0-or-later
#include "gnomekeyring.h"

#include "plainsecret.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto collectionPath = "/org/freedesktop/secrets/collection/login"_L1;
const QByteArray password("test");

QDBusMessage callService(const QString &interface, const QString &method,
                         const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, servicePath, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

bool isOnBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(service);
}

} // namespace

bool GnomeKeyring::startUnlocked()
{
    return start({u"--unlock"_s}, password);
}

bool GnomeKeyring::startLocked()
{
    return start({}, {});
}

bool GnomeKeyring::start(const QStringList &arguments, const QByteArray &input)
{
    m_daemon.setStandardOutputFile(QProcess::nullDevice());
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s,
                   QStringList{u"--foreground"_s, u"--components=secrets"_s} + arguments);
    m_daemon.write(input);
    m_daemon.closeWriteChannel();
    return m_daemon.waitForStarted() && QTest::qWaitFor(isOnBus, 10'000);
}

void GnomeKeyring::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    m_daemon.waitForFinished();
    (void)QTest::qWaitFor([] { return !isOnBus(); });
}

// The way that the login itself goes; a test has nobody to type at a prompt.
bool GnomeKeyring::unlock()
{
    registerPlainSecret();
    const QDBusMessage opened =
        callService(u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
                    {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    const PlainSecret secret{
        opened.arguments().value(1).value<QDBusObjectPath>(), {}, password, u"text/plain"_s};
    const QDBusMessage unlocked = callService(
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(QDBusObjectPath(collectionPath)), QVariant::fromValue(secret)});
    return unlocked.type() == QDBusMessage::ReplyMessage;
}

bool GnomeKeyring::lock()
{
    const QList<QDBusObjectPath> collections{QDBusObjectPath(collectionPath)};
    return callService(u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
                       {QVariant::fromValue(collections)})
               .type() == QDBusMessage::ReplyMessage;
}

} // namespace motorpool
