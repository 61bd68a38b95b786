// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeservice.h"

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

FakeService::FakeService(const QString &name, const QString &path)
    : m_name(name)
    , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake "_s + name))
{
    m_bus.registerVirtualObject(path, this, QDBusConnection::SubPath);
    m_bus.registerService(name);
}

FakeService::~FakeService()
{
    m_bus.unregisterService(m_name);
    QDBusConnection::disconnectFromBus(m_bus.name());
}

void FakeService::answer(const QString &method, const QVariantList &arguments)
{
    m_answers[method] = [arguments](const QDBusMessage &call) {
        return call.createReply(arguments);
    };
}

void FakeService::answerLate()
{
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
    ++m_calls[message.member()];
    if (const Answer answer = m_answers.value(message.member()))
        connection.send(answer(message));
    else
        m_unanswered.append(message);
    return true;
}

} // namespace motorpool
