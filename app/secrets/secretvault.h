// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionstore.h"

namespace motorpool {

/// The secret store that everybody is handed: passes each call on to the store of the
/// application's secretPlace. Secrets of the demo lie with those of the session. What the session
/// holds for an application goes before its keychain, until the keychain takes another secret.
class SecretVault final : public SecretStore
{
    Q_OBJECT

public:
    /// The stores, not owned, must outlive this. The environment's may be missing.
    SecretVault(SecretStore *keychain, SessionStore *session, SecretStore *environment,
                QObject *parent = nullptr);

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;
    Call<Done> *unlock(QObject *parent) override; ///< the keychain

private:
    SecretStore *storeOf(const Application &application) const;

    SecretStore *m_keychain;
    SessionStore *m_session;
    SecretStore *m_environment;
};

} // namespace motorpool
