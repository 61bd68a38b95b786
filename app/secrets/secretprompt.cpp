// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretprompt.h"

#include "dbuscall.h"
#include "secretfailure.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusServiceWatcher>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto promptInterface = "org.freedesktop.Secret.Prompt"_L1;

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

} // namespace

SecretPrompt::SecretPrompt(const QString &service, const QString &path,
                           std::chrono::milliseconds deadline, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_path(path)
    , m_deadline(deadline)
    , m_call(new Call<Done>(this))
{
}

SecretPrompt::~SecretPrompt()
{
    if (!m_call || m_call->isDone())
        return;
    auto dismiss = QDBusMessage::createMethodCall(m_service, m_path, promptInterface, u"Dismiss"_s);
    dismiss.setAutoStartService(false);
    QDBusConnection::sessionBus().send(dismiss);
}

Call<Done> *SecretPrompt::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(m_service, m_path, promptInterface, u"Completed"_s, this,
                SLOT(completed(QDBusMessage)));
    auto *watcher =
        new QDBusServiceWatcher(m_service, bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &SecretPrompt::serviceGone);

    // No window id: an empty one is allowed, and Wayland has none to give.
    dbusCall({m_service, m_path, promptInterface}, u"Prompt"_s, {QString()}, m_deadline, this)
        ->then(this, [this](const Result<QVariantList> &reply) {
            if (!reply)
                finish(Failure(reply.error()));
        });
    return m_call;
}

void SecretPrompt::finish(const Result<Done> &result)
{
    if (m_call)
        m_call->finish(result);
}

void SecretPrompt::completed(const QDBusMessage &signal)
{
    const bool dismissed = signal.arguments().value(0).toBool();
    if (!dismissed) {
        finish(Done{});
        return;
    }
    finish(secretFailure(
        ApiError::Kind::KeyringLocked,
        words(QT_TRANSLATE_NOOP("Keychain", "The keyring was not unlocked: the question for its "
                                            "password was declined or could not be shown."))));
}

void SecretPrompt::serviceGone()
{
    finish(secretFailure(
        ApiError::Kind::KeyringAbsent,
        words(QT_TRANSLATE_NOOP("Keychain", "The keyring ended while it was being unlocked."))));
}

} // namespace motorpool
