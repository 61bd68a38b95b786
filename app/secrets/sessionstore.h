// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>

namespace motorpool {

/// Secrets in locked memory of this process, gone with it. Never fails; SecretMissing where none
/// was put. For people without a keychain, and for applications that the demo made up.
class SessionStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    /// As write(), at once.
    void put(const SecretName &name, Secret secret);

    bool holds(const SecretName &name) const { return m_secrets.contains(name.key()); }

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;
    bool isHeld(const Application &application) const override { return holds(application); }
    void dropHeld() override; ///< but for the journals' heads, which are no secrets

private:
    QHash<QString, Secret> m_secrets; ///< by SecretName::key()
};

} // namespace motorpool
