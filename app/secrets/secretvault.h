// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sessionstore.h"

#include <functional>
#include <optional>

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

    /// Asked before each change to a client secret or management token, of whatever place; its
    /// reason, of kind Forbidden, ends the change before anything happens. Reading goes on, and so
    /// does the journal's head.
    void refuseChanges(std::function<std::optional<ApiError>()> refusal);

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<Secret> *readStored(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<QString> *putBack(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;
    Call<Done> *unlock(QObject *parent) override; ///< the keychain
    bool isHeld(const Application &application) const override;
    void dropHeld() override; ///< all three

private:
    SecretStore *storeOf(const Application &application) const;
    std::optional<ApiError> refusalOf(const SecretName &name) const;

    SecretStore *m_keychain;
    SessionStore *m_session;
    SecretStore *m_environment;
    std::function<std::optional<ApiError>()> m_refusal;
};

} // namespace motorpool
