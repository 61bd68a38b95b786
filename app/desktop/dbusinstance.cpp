// SPDX-License-Identifier: GPL-3.0-or-later
#include "dbusinstance.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>

#include <chrono>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto usualName = "org.motorpool.Motorpool"_L1;
constexpr auto objectPath = "/org/motorpool/Motorpool"_L1;
constexpr auto interface = "org.freedesktop.Application"_L1;
constexpr auto applicationKey = "motorpool-application"_L1;
constexpr std::chrono::milliseconds patience = 5s; // a window that reads a large fleet may be busy

QVariantMap platformDataOf(const HandOver &handOver)
{
    QVariantMap data;
    if (!handOver.activationToken.isEmpty()) {
        // The older name and the newer one of the same thing.
        const QString token = QString::fromUtf8(handOver.activationToken);
        data.insert(u"desktop-startup-id"_s, token);
        data.insert(u"activation-token"_s, token);
    }
    if (!handOver.application.isEmpty())
        data.insert(applicationKey, handOver.application);
    return data;
}

bool isText(const QVariant &value)
{
    return !value.isValid() || value.metaType().id() == QMetaType::QString;
}

} // namespace

DBusInstance::DBusInstance(const InstanceFolders &folders, QObject *parent)
    : SingleInstance(parent)
    , m_folders(folders)
    , m_name(usualName + u".Folders_"_s + folders.name())
{
}

DBusInstance::~DBusInstance()
{
    if (!m_isFirst)
        return;
    // The name first: who finds it is answered.
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(usualName);
    bus.unregisterService(m_name);
    bus.unregisterObject(objectPath);
}

SingleInstance::Outcome DBusInstance::start(const HandOver &handOver)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        setDetail(bus.lastError().message());
        return Outcome::Alone;
    }
    // The object before the name, as calls may come as soon as that is there.
    if (!bus.registerObject(objectPath, this, QDBusConnection::ExportScriptableInvokables)) {
        setDetail(u"the path on the bus is taken"_s);
        return Outcome::Alone;
    }
    // Twice: the one that has the name may end just now.
    for (int round = 0; round < 2; ++round) {
        if (bus.registerService(m_name)) {
            m_isFirst = true;
            if (m_folders.isUsual)
                bus.registerService(usualName); // by which a desktop finds the program
            return Outcome::First;
        }
        const Outcome outcome = tell(handOver);
        if (outcome != Outcome::First) {
            bus.unregisterObject(objectPath);
            return outcome;
        }
    }
    bus.unregisterObject(objectPath);
    return Outcome::Alone;
}

/// First: nobody has the name any more.
SingleInstance::Outcome DBusInstance::tell(const HandOver &handOver)
{
    const bool opens = !handOver.text.isEmpty();
    QDBusMessage message = QDBusMessage::createMethodCall(m_name, objectPath, interface,
                                                          opens ? u"Open"_s : u"Activate"_s);
    if (opens)
        message << QStringList{handOver.text};
    message << platformDataOf(handOver);
    const QDBusMessage reply =
        QDBusConnection::sessionBus().call(message, QDBus::Block, int(patience.count()));
    if (reply.type() == QDBusMessage::ReplyMessage)
        return Outcome::HandedOver;
    setDetail(reply.errorMessage());
    const QDBusError error(reply);
    if (error.type() == QDBusError::ServiceUnknown ||
        error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return Outcome::First;
    return error.type() == QDBusError::InvalidArgs ? Outcome::Refused : Outcome::Alone;
}

void DBusInstance::Activate(const QVariantMap &platformData)
{
    takeIfGood({}, platformData);
}

void DBusInstance::Open(const QStringList &uris, const QVariantMap &platformData)
{
    if (uris.size() > 1)
        refuse(u"One thing at a time can be shown, and %1 were handed over."_s.arg(uris.size()));
    else
        takeIfGood(uris.value(0), platformData);
}

void DBusInstance::ActivateAction(const QString &, const QVariantList &, const QVariantMap &)
{
    refuse(u"Nothing can be done from outside the window."_s);
}

void DBusInstance::takeIfGood(const QString &text, const QVariantMap &platformData)
{
    QVariant token = platformData.value(u"activation-token"_s);
    if (!token.isValid())
        token = platformData.value(u"desktop-startup-id"_s);
    const QVariant application = platformData.value(applicationKey);
    HandOver handOver;
    handOver.text = text;
    handOver.application = application.toString();
    handOver.activationToken = token.toString().toUtf8();
    if (!isText(token) || !isText(application) || !handOver.isWithinBounds())
        refuse(u"What was handed over is too long, or of another type."_s);
    else
        take(handOver);
}

void DBusInstance::refuse(const QString &why)
{
    if (calledFromDBus())
        sendErrorReply(QDBusError::InvalidArgs, why);
}

} // namespace motorpool
