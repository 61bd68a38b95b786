// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspacelock.h"

#include "apisession.h"
#include "clock.h"
#include "secretstore.h"
#include "sessionstore.h"
#include "webhookdesk.h"

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
    lock->state.stopsReceiving =
        m_deliveries && m_deliveries->receiver.state() == ReceiverHost::State::Listening;
    // From here on nobody who hears of it opens something; first of all the screens are blanked.
    m_lock = std::move(lock);
    Q_EMIT lockChanged();
    // Before anything that may take its time; and what a call under way put back meanwhile.
    m_secrets->dropHeld();
    close();
    m_secrets->dropHeld();
}

std::optional<LockState> Workspace::lockState() const
{
    if (!m_lock)
        return std::nullopt;
    LockState state = m_lock->state;
    state.asksKeyring = m_lock->asksKeyring();
    return state;
}

bool Workspace::Lock::asksKeyring() const
{
    const auto *application = std::get_if<Application>(&opens);
    return application != nullptr && application->secretPlace == SecretPlace::Keychain &&
           !state.isSecretLost;
}

Call<Done> *Workspace::unlock(QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (!m_lock || !m_lock->asksKeyring()) {
        openAgain();
        call->finish(Done{});
        return call;
    }
    m_lock->unlocking = call;
    m_secrets->unlock(call)->then(call, [this, call](const Result<Done> &unlocked) {
        if (call->isDone()) // locked once more meanwhile
            return;
        // One that is not there cannot be asked; of any other fault nobody knows what it hides.
        if (!unlocked && unlocked.error().kind != ApiError::Kind::KeyringAbsent) {
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
