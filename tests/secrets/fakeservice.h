// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QMutex>
#include <QThread>
#include <QVariant>

#include <functional>

namespace motorpool {

/// A D-Bus service that a test plays, on a connection and a thread of its own, as another process
/// would. It answers only what it was told to, and keeps silent otherwise.
class FakeService : public QDBusVirtualObject
{
    Q_OBJECT

public:
    using Answer = std::function<QDBusMessage(const QDBusMessage &)>;

    /// Takes the name and everything below the path.
    FakeService(const QString &name, const QString &path);
    ~FakeService() override;

    /// From now on the method, whatever object it is called on, is answered with what this makes
    /// of the call.
    void answer(const QString &method, const Answer &answer);
    void answer(const QString &method, const QVariantList &arguments);
    void beSilent(const QString &method);

    int calls(const QString &method) const;

    /// Answers, with an error, all that it was silent about so far.
    void answerLate();
    void emitSignal(const QString &path, const QString &interface, const QString &name,
                    const QVariantList &arguments);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

protected:
    /// Held while a call is answered; for the state that answers are made from.
    mutable QMutex m_mutex;

    /// For the destructors of those whose answers use their own members.
    void leave();

private:
    QString m_name;
    QDBusConnection m_bus;
    QThread m_thread;
    QHash<QString, Answer> m_answers;
    QHash<QString, int> m_calls;
    QList<QDBusMessage> m_unanswered;
};

} // namespace motorpool
