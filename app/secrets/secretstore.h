// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secretbytes.h"
#include "secretname.h"

#include <QObject>

namespace motorpool {

/// Keeps what an application has of secrets, each under its name. Everything is asynchronous: a
/// keychain may be slow, or wait for a person to unlock it.
///
/// Errors: KeyringLocked (it is there, unlock it), KeyringAbsent (no provider runs), SecretMissing
/// (it works and holds none), KeyringFailed (anything else; detail says what). Lives on the thread
/// that made it.
class SecretStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Call<Secret> *read(const SecretName &name, QObject *parent) = 0;

    /// Stores or replaces the secret, reads it back, and answers with the name of the backend
    /// that took it, as a person knows it: "Secret Service", "KWallet".
    virtual Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) = 0;

    /// Removes the secret; it is no error if there was none, but SecretMissing if it was stored in
    /// another keychain than the one at hand.
    virtual Call<Done> *erase(const SecretName &name, QObject *parent) = 0;

    /// Asks the person to unlock what keeps the secrets, with no deadline; deleting the call takes
    /// the question back. Done at once where there is nothing to unlock. Error: KeyringLocked when
    /// the person declined, else as above.
    virtual Call<Done> *unlock(QObject *parent)
    {
        auto *call = new Call<Done>(parent);
        call->finish(Done{});
        return call;
    }

Q_SIGNALS:
    /// A keychain that was locked or absent may answer now: whoever waits can try again.
    void availabilityChanged();

    /// A secret was stored or replaced, or removed, wherever it was asked for; for whoever accounts
    /// for it. Of the store that all others are reached by (SecretVault).
    void stored(const motorpool::SecretName &name);
    void erased(const motorpool::SecretName &name);
};

} // namespace motorpool
