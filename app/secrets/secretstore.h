// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "secretbytes.h"
#include "secretname.h"

#include <QObject>

#include <utility>

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

    /// Reads what write() would replace, which need not be what read() gives: another one may go
    /// before it for a while.
    virtual Call<Secret> *readStored(const SecretName &name, QObject *parent)
    {
        return read(name, parent);
    }

    /// Stores or replaces the secret, reads it back, and answers with the name of the backend
    /// that took it, as a person knows it: "Secret Service", "KWallet".
    virtual Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) = 0;

    /// The same with what readStored() gave before: whatever goes before it goes on doing so.
    virtual Call<QString> *putBack(const SecretName &name, Secret secret, QObject *parent)
    {
        return write(name, std::move(secret), parent);
    }

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

    /// Whether the application's secret is in this process's memory and in no keychain.
    virtual bool isHeld(const Application &) const { return false; }

    /// Lets go of every secret that it holds in this process's memory; who wants one has to give it
    /// again, or the keychain has it.
    virtual void dropHeld() {}

Q_SIGNALS:
    /// A keychain that was locked or absent may answer now: whoever waits can try again.
    void availabilityChanged();
};

} // namespace motorpool
