// SPDX-License-Identifier: GPL-3.0-or-later
#include "logind.h"

#include "log.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>

#include <chrono>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.login1"_s;
const QString managerPath = u"/org/freedesktop/login1"_s;
const QString manager = u"org.freedesktop.login1.Manager"_s;

// For threads that close connections, and for the screen to be drawn. Of the 5 s that logind waits.
constexpr std::chrono::milliseconds settling(200);

QDBusMessage ask(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, managerPath, manager, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

Logind::Logind(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.callOnTimeout(this, &Logind::letSleep);
}

void Logind::start()
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected()) {
        qCDebug(lcUi).noquote() << "no system bus, so nobody tells of sleep:"
                                << bus.lastError().message();
        return;
    }
    bus.connect(service, QString(), u"org.freedesktop.login1.Session"_s, u"Lock"_s, this,
                SLOT(onLock(QDBusMessage)));
    bus.connect(service, managerPath, manager, u"PrepareForSleep"_s, this, SLOT(onSleep(bool)));
    findSession();
    holdSleep();
}

// Under a user's systemd a process belongs to no session by itself; logind knows the person's own.
void Logind::findSession()
{
    const QString own = qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(ask(u"GetSession"_s, {own})), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusObjectPath> reply = *asked;
        if (reply.isValid())
            m_session = reply.value().path();
        else
            qCDebug(lcUi).noquote() << "logind:" << reply.error().message();
        asked->deleteLater();
    });
}

void Logind::holdSleep()
{
    auto *asked = new QDBusPendingCallWatcher(
        QDBusConnection::systemBus().asyncCall(
            ask(u"Inhibit"_s,
                {u"sleep"_s, u"Motorpool"_s,
                 QCoreApplication::translate("SessionWatch", "Drops its secrets before sleep"),
                 u"delay"_s})),
        this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *asked;
        if (reply.isValid())
            m_delay = reply.value();
        asked->deleteLater();
    });
}

void Logind::onLock(const QDBusMessage &signal)
{
    if (m_session.isEmpty() || signal.path() == m_session)
        Q_EMIT locked();
}

void Logind::onSleep(bool begins)
{
    m_settled.stop();
    if (!begins) {
        holdSleep();
        return;
    }
    Q_EMIT sleeping();
    m_settled.start(settling);
}

void Logind::letSleep()
{
    // What dies by deleteLater() may hold secrets, and memory may be written to the disk now.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_delay = QDBusUnixFileDescriptor(); // now it may
}

} // namespace motorpool
