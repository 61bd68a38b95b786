// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbuscall.h"

#include "log.h"
#include "secretfailure.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

Failure failureOf(const QDBusError &error, const QString &service)
{
    using Kind = ApiError::Kind;
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return secretFailure(Kind::KeyringFailed,
                             words(QT_TRANSLATE_NOOP("Keychain", "The keyring does not answer.")));
    case QDBusError::ServiceUnknown:
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
        break;
    default:
        // The bus failed to start the service: "org.freedesktop.DBus.Error.Spawn.ChildExited".
        if (error.name().contains(".Spawn."_L1))
            break;
        return secretFailure(Kind::KeyringFailed, error.message());
    }
    return secretFailure(
        Kind::KeyringAbsent,
        words(QT_TRANSLATE_NOOP("Keychain",
                                "No keyring runs in this session: nothing answers as %1 on D-Bus. "
                                "GNOME Keyring, KWallet and KeePassXC do when they run."))
            .arg(service));
}

} // namespace

Call<QVariantList> *dbusCall(const DBusPlace &place, const QString &method,
                             const QVariantList &arguments, std::chrono::milliseconds timeout,
                             QObject *parent)
{
    auto *call = new Call<QVariantList>(parent);
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        call->finish(secretFailure(
            ApiError::Kind::KeyringAbsent,
            words(QT_TRANSLATE_NOOP("Keychain",
                                    "There is no D-Bus session, so no keyring can be reached."))));
        return call;
    }
    QDBusMessage message =
        QDBusMessage::createMethodCall(place.service, place.path, place.interface, method);
    message.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(timeout.count())), call);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, call,
                     [call, service = place.service, method](QDBusPendingCallWatcher *done) {
                         if (done->isError()) {
                             qCDebug(lcSecrets).noquote() << service << method << done->error();
                             call->finish(failureOf(done->error(), service));
                         } else {
                             call->finish(done->reply().arguments());
                         }
                     });
    return call;
}

} // namespace motorpool
