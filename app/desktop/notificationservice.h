// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notifier.h"

#include <QDBusServiceWatcher>
#include <QHash>

#include <optional>

class QDBusPendingCall;

namespace motorpool {

/// The desktop's notification service on the session bus. What it can do is asked before the first
/// notification, and again when another program has taken its name.
class NotificationService : public QObject
{
    Q_OBJECT

public:
    explicit NotificationService(QObject *parent = nullptr);

    void show(const Notification &notification);

Q_SIGNALS:
    void failed(const QString &why);
    void shown();
    void activated(const QStringList &subjects, const QByteArray &activationToken);

private Q_SLOTS:
    void onAction(uint id, const QString &action);
    void onToken(uint id, const QString &token);
    void onClosed(uint id, uint reason);

private:
    /// Of one key.
    struct Shown
    {
        uint id = 0; ///< the service's; 0: none is shown
        QStringList subjects;
        QByteArray token;
        bool isSending = false;
        std::optional<Notification> next; ///< once that is done
    };

    bool listen();
    void askCapabilities();
    void send(const Notification &notification);
    void onSent(const QString &key, const QStringList &subjects, const QDBusPendingCall &reply);
    void forgetService();
    void fail(const QString &why);
    Shown *withId(uint id);

    QDBusServiceWatcher m_watcher;
    QHash<QString, Shown> m_shown;
    std::optional<QStringList> m_capabilities;
    bool m_isAsking = false;
    bool m_isListening = false;
    bool m_isFaultTold = false;
};

} // namespace motorpool
