// SPDX-License-Identifier: GPL-3.0-or-later
#include "unlockingstore.h"

#include "output.h"
#include "words.h"

#include <QTimer>

namespace motorpool::cli {

namespace {

// Long enough to type a password into the provider's question, where somebody sees it.
constexpr std::chrono::seconds patienceInScripts{45};

} // namespace

UnlockingStore::UnlockingStore(KeychainStore *keychain, bool atTerminal, QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
    , m_atTerminal(atTerminal)
{
    connect(keychain, &SecretStore::availabilityChanged, this, &SecretStore::availabilityChanged);
}

/// attempt(parent) starts what is wanted; it is started once more after unlocking.
template <class T, class Try>
Call<T> *UnlockingStore::unlockedFor(QObject *parent, Try attempt)
{
    auto *call = new Call<T>(parent);
    attempt(call)->then(call, [this, call, attempt](const Result<T> &first) {
        if (first || first.error().kind != ApiError::Kind::KeyringLocked)
            return call->finish(first);

        say(words(QT_TRANSLATE_NOOP("Cli", "Keyring is locked. Unlock it to go on.")));
        if (!m_atTerminal) {
            const ApiError locked = first.error();
            QTimer::singleShot(patienceInScripts, call,
                               [call, locked] { call->finish(Failure(locked)); });
        }
        m_keychain->unlock(call)->then(call, [call, attempt](const Result<Done> &unlocked) {
            if (!unlocked)
                return call->finish(Failure(unlocked.error()));
            attempt(call)->then(call, [call](const Result<T> &second) { call->finish(second); });
        });
    });
    return call;
}

Call<Secret> *UnlockingStore::read(const SecretName &name, QObject *parent)
{
    // Nobody is asked for the sake of the journal's end, which is no secret.
    if (name.item == SecretItem::JournalHead)
        return m_keychain->read(name, parent);
    return unlockedFor<Secret>(parent, [keychain = m_keychain, name](QObject *owner) {
        return keychain->read(name, owner);
    });
}

Call<QString> *UnlockingStore::write(const SecretName &name, Secret secret, QObject *parent)
{
    if (name.item == SecretItem::JournalHead)
        return m_keychain->write(name, secret, parent);
    return unlockedFor<QString>(parent, [keychain = m_keychain, name, secret](QObject *owner) {
        return keychain->write(name, secret, owner);
    });
}

Call<Done> *UnlockingStore::erase(const SecretName &name, QObject *parent)
{
    return unlockedFor<Done>(parent, [keychain = m_keychain, name](QObject *owner) {
        return keychain->erase(name, owner);
    });
}

} // namespace motorpool::cli
