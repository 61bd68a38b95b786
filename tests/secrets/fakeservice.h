// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QVariant>

#include <functional>

namespace motorpool {

/// A D-Bus service that a test plays, on a connection of its own to the same bus. It answers only
/// what it was told to, and keeps silent otherwise.
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
    void answer(const QString &method, const Answer &answer) { m_answers[method] = answer; }
    void answer(const QString &method, const QVariantList &arguments);
    void beSilent(const QString &method) { m_answers.remove(method); }

    int calls(const QString &method) const { return m_calls.value(method); }

    /// Answers, with an error, all that it was silent about so far.
    void answerLate();
    void emitSignal(const QString &path, const QString &interface, const QString &name,
                    const QVariantList &arguments);

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;
    QString introspect(const QString &) const override { return {}; }

private:
    QString m_name;
    QDBusConnection m_bus;
    QHash<QString, Answer> m_answers;
    QHash<QString, int> m_calls;
    QList<QDBusMessage> m_unanswered;
};

} // namespace motorpool
