// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

FakeService::FakeService(const QString &name, const QString &path)
    : m_name(name)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake "_s + name))
{
    moveToThread(&m_thread);
    m_thread.start();
    const auto appear = [this, path] {
        m_bus.registerVirtualObject(path, this, QDBusConnection::SubPath);
        m_bus.registerService(m_name);
    };
    QMetaObject::invokeMethod(this, appear, Qt::BlockingQueuedConnection);
}

FakeService::~FakeService()
{
    leave();
}

void FakeService::leave()
{
    if (!m_thread.isRunning())
        return;
    const auto vanish = [this] {
        m_bus.unregisterService(m_name);
        QDBusConnection::disconnectFromBus(m_bus.name());
    };
    QMetaObject::invokeMethod(this, vanish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void FakeService::answer(const QString &method, const Answer &answer)
{
    const QMutexLocker lock(&m_mutex);
    m_answers[method] = answer;
}

void FakeService::answer(const QString &method, const QVariantList &arguments)
{
    answer(method, [arguments](const QDBusMessage &call) { return call.createReply(arguments); });
}

void FakeService::beSilent(const QString &method)
{
    const QMutexLocker lock(&m_mutex);
    m_answers.remove(method);
}

int FakeService::calls(const QString &method) const
{
    const QMutexLocker lock(&m_mutex);
    return m_calls.value(method);
}

void FakeService::answerLate()
{
    const QMutexLocker lock(&m_mutex);
    for (const QDBusMessage &message : std::exchange(m_unanswered, {}))
        m_bus.send(message.createErrorReply(QDBusError::Failed, u"too late"_s));
}

void FakeService::emitSignal(const QString &path, const QString &interface, const QString &name,
                             const QVariantList &arguments)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
    signal.setArguments(arguments);
    m_bus.send(signal);
}

bool FakeService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QMutexLocker lock(&m_mutex);
    ++m_calls[message.member()];
    if (const Answer answer = m_answers.value(message.member()))
        connection.send(answer(message));
    else
        m_unanswered.append(message);
    return true;
}

} // namespace motorpool
