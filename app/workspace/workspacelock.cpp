// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacelock.h"

#include "apisession.h"
#include "clock.h"
#include "secretstore.h"
#include "sessionstore.h"

namespace motorpool {

void Workspace::lock(LockCause cause)
{
    if (m_lock) {
        // Who was about to unlock it is perhaps not there any more.
        if (m_lock->unlocking && !m_lock->unlocking->isDone()) {
            ApiError error;
            error.kind = ApiError::Kind::KeyringLocked;
            m_lock->unlocking->finish(Failure(error));
            m_lock->state.cause = cause;
            Q_EMIT lockChanged();
        }
        return;
    }
    auto lock = std::make_unique<Lock>();
    lock->state.cause = cause;
    lock->state.since = m_clock->utcNow();
    if (m_demo)
        lock->opens = m_demoOptions;
    else if (m_session)
        lock->opens = m_opened;
    lock->state.isSecretLost = m_session && !m_demo && m_secrets->isHeld(m_session->application());
    // From here on nobody who hears of it opens something; first of all the screens are blanked.
    m_lock = std::move(lock);
    Q_EMIT lockChanged();
    close();
    m_secrets->dropHeld();
}

std::optional<LockState> Workspace::lockState() const
{
    return m_lock ? std::optional(m_lock->state) : std::nullopt;
}

Call<Done> *Workspace::unlock(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    const auto *application = m_lock ? std::get_if<Application>(&m_lock->opens) : nullptr;
    if (!application || application->secretPlace != SecretPlace::Keychain ||
        m_lock->state.isSecretLost) {
        openAgain();
        call->finish(Done{});
        return call;
    }
    m_lock->unlocking = call;
    m_secrets->unlock(call)->then(call, [this, call](const Result<Done> &unlocked) {
        if (call->isDone()) // locked once more meanwhile
            return;
        if (!unlocked && unlocked.error().kind == ApiError::Kind::KeyringLocked) {
            call->finish(unlocked);
            return;
        }
        call->finish(Done{}); // who hears of the next may let go of it
        openAgain();
    });
    return call;
}

void Workspace::openAgain()
{
    const std::unique_ptr<Lock> was = std::exchange(m_lock, nullptr);
    if (!was)
        return;
    Q_EMIT lockChanged();
    if (const auto *application = std::get_if<Application>(&was->opens))
        open(*application);
    else if (const auto *demo = std::get_if<DemoOptions>(&was->opens))
        (void)openDemo(*demo); // as good as the first time: another port is all that it needs
}

} // namespace motorpool
