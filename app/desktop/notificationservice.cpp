// SPDX-License-Identifier: GPL-3.0-or-later
#include "notificationservice.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QTimer>

#include <chrono>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
const QString showAction = u"show"_s;
const QString clickAction = u"default"_s; ///< a click on the notification itself
constexpr std::chrono::milliseconds patience(5000);
constexpr qsizetype longestTitle = 200;
constexpr qsizetype longestLine = 300;
constexpr qsizetype mostLines = 6;
constexpr qsizetype longestToken = 1024;
constexpr qsizetype mostShown = 200; ///< keys that are remembered

QString words(const char *text)
{
    return QCoreApplication::translate("Notifier", text);
}

QDBusPendingCall ask(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().asyncCall(message, int(patience.count()));
}

QString safeBody(const QString &body, bool hasMarkup)
{
    QStringList lines;
    for (const QString &line : body.split(u'\n').mid(0, mostLines))
        lines << onOneLine(line, longestLine);
    const QString text = lines.join(u'\n');
    return hasMarkup ? text.toHtmlEscaped() : text;
}

QString reasonOf(const QDBusError &error)
{
    if (error.type() == QDBusError::ServiceUnknown ||
        error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
        return words(QT_TRANSLATE_NOOP("Notifier", "This desktop shows no notifications: nothing "
                                                   "on it offers to."));
    if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout ||
        error.type() == QDBusError::TimedOut)
        return words(
            QT_TRANSLATE_NOOP("Notifier", "The desktop did not answer to a notification."));
    return words(QT_TRANSLATE_NOOP("Notifier", "The desktop refused a notification: %1"))
        .arg(onOneLine(error.message(), 200));
}

} // namespace

NotificationService::NotificationService(QObject *parent)
    : QObject(parent)
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &NotificationService::forgetService);
}

/// From the service alone: its numbers mean nothing from anybody else.
bool NotificationService::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    if (std::exchange(m_isListening, true))
        return true;
    m_watcher.setConnection(bus);
    m_watcher.addWatchedService(service);
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    return true;
}

void NotificationService::show(const Notification &notification)
{
    if (!listen()) {
        // Later, as every other answer.
        QTimer::singleShot(0, this, [this] {
            fail(words(QT_TRANSLATE_NOOP("Notifier",
                                         "There is no desktop session to show notifications.")));
        });
        return;
    }
    if (!m_shown.contains(notification.key) && m_shown.size() >= mostShown)
        m_shown.clear(); // those that are on the desktop stay there
    Shown &shown = m_shown[notification.key];
    if (shown.isSending || !m_capabilities) {
        shown.next = notification;
        if (!m_capabilities)
            askCapabilities();
        return;
    }
    send(notification);
}

void NotificationService::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    auto *asked = new QDBusPendingCallWatcher(ask(u"GetCapabilities"_s, {}), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        asked->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> reply = *asked;
        if (reply.isError())
            fail(reasonOf(reply.error()));
        else
            m_capabilities = reply.value();
        for (Shown &shown : m_shown) {
            const auto next = std::exchange(shown.next, std::nullopt);
            if (next && m_capabilities)
                send(*next);
        }
    });
}

void NotificationService::send(const Notification &notification)
{
    Shown &shown = m_shown[notification.key];
    shown.isSending = true;
    QStringList actions;
    if (m_capabilities->contains("actions"_L1) && !notification.subjects.isEmpty()) {
        const QString label = words(QT_TRANSLATE_NOOP("Notifier", "Show"));
        actions = {clickAction, label, showAction, label};
    }
    const QString body =
        m_capabilities->contains("body"_L1)
            ? safeBody(notification.body, m_capabilities->contains("body-markup"_L1))
            : QString();
    const QVariantMap hints{{u"desktop-entry"_s, u"org.motorpool.Motorpool"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    const QDBusPendingCall call =
        ask(u"Notify"_s, {u"Motorpool"_s, shown.id, u"org.motorpool.Motorpool"_s,
                          onOneLine(notification.title, longestTitle), body, actions, hints, -1});
    auto *sent = new QDBusPendingCallWatcher(call, this);
    connect(sent, &QDBusPendingCallWatcher::finished, this,
            [this, sent, key = notification.key, subjects = notification.subjects] {
                sent->deleteLater();
                onSent(key, subjects, *sent);
            });
}

void NotificationService::onSent(const QString &key, const QStringList &subjects,
                                 const QDBusPendingCall &call)
{
    const QDBusPendingReply<uint> reply = call;
    const auto shown = m_shown.find(key);
    if (shown != m_shown.end()) {
        shown->isSending = false;
        if (reply.isValid()) {
            shown->id = reply.value();
            shown->subjects = subjects;
            shown->token.clear();
        }
    }
    if (reply.isValid()) {
        m_isFaultTold = false;
        Q_EMIT this->shown();
    } else {
        fail(reasonOf(reply.error()));
    }
    // Whoever heard of it may have shown another one.
    const auto now = m_shown.find(key);
    if (now == m_shown.end() || now->isSending)
        return;
    if (const auto next = std::exchange(now->next, std::nullopt))
        show(*next);
}

/// Another program begins to count anew, and may do more or less.
void NotificationService::forgetService()
{
    m_capabilities.reset();
    for (Shown &shown : m_shown)
        shown.id = 0;
}

void NotificationService::fail(const QString &why)
{
    if (!std::exchange(m_isFaultTold, true))
        Q_EMIT failed(why);
}

NotificationService::Shown *NotificationService::withId(uint id)
{
    for (Shown &shown : m_shown) {
        if (id != 0 && shown.id == id)
            return &shown;
    }
    return nullptr;
}

void NotificationService::onToken(uint id, const QString &token)
{
    if (Shown *shown = withId(id); shown && token.size() <= longestToken)
        shown->token = token.toUtf8();
}

void NotificationService::onAction(uint id, const QString &action)
{
    Shown *shown = withId(id);
    if (!shown || (action != showAction && action != clickAction) || shown->subjects.isEmpty())
        return;
    const QStringList subjects = shown->subjects;
    Q_EMIT activated(subjects, std::exchange(shown->token, {}));
}

void NotificationService::onClosed(uint id, uint)
{
    if (Shown *shown = withId(id)) {
        shown->id = 0;
        shown->subjects.clear();
    }
}

} // namespace motorpool
