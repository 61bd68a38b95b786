// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychainstore.h"

namespace motorpool::cli {

/// The keychain for a command line: where it is locked, it has the provider ask the person, and
/// goes on with what was wanted once it is unlocked. At a terminal it waits for that as long as
/// the person takes; a script, where perhaps nobody looks, gets KeyringLocked after a while.
class UnlockingStore final : public SecretStore
{
    Q_OBJECT

public:
    /// The keychain outlives this.
    UnlockingStore(KeychainStore *keychain, bool atTerminal, QObject *parent = nullptr);

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;

private:
    template <class T, class Try>
    Call<T> *unlockedFor(QObject *parent, Try attempt);

    KeychainStore *m_keychain;
    bool m_atTerminal;
};

} // namespace motorpool::cli
