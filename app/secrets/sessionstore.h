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
    void put(const Application &application, Secret secret);

    bool holds(const Application &application) const { return m_secrets.contains(application.id); }

    Call<Secret> *read(const Application &application, QObject *parent) override;
    Call<QString> *write(const Application &application, Secret secret, QObject *parent) override;
    Call<Done> *erase(const Application &application, QObject *parent) override;

private:
    QHash<QString, Secret> m_secrets; ///< by Application::id
};

} // namespace motorpool
