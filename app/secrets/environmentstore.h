// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <optional>

namespace motorpool {

/// The application that the environment names, for this run only: SMARTCAR_CLIENT_ID and
/// SMARTCAR_CLIENT_SECRET, and if set SMARTCAR_MANAGEMENT_TOKEN and MOTORPOOL_DATABASE_PASSWORD.
///
/// All are read once, here, and the secrets are then taken out of this process's environment, so
/// that no child inherits them. Make it before any thread and any child is started, and only once:
/// a second one finds nothing. What is left of them in the kernel's view of this process
/// (/proc/<pid>/environ) is overwritten where the system lets us.
class EnvironmentStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit EnvironmentStore(QObject *parent = nullptr);

    /// The application, without hosts and CA file of its own, if both variables are set and not
    /// empty. Its id is always the same, and it is not for saving.
    std::optional<Application> application() const;

    /// Stands for the environment where nothing but its management token is wanted, which may be
    /// there without the other two.
    static Application tokenHolder();

    /// True if only one of the first two variables is set: worth a word to the person.
    bool isIncomplete() const { return m_incomplete; }

    Call<Secret> *read(const SecretName &name, QObject *parent) override;

    /// Refused with KeyringFailed: the environment is not ours to write.
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;

    /// Forgets the secret named.
    Call<Done> *erase(const SecretName &name, QObject *parent) override;
    bool isHeld(const Application &) const override { return m_secret != nullptr; }
    void dropHeld() override;

private:
    std::optional<Application> m_application;
    Secret m_secret;
    Secret m_managementToken;
    Secret m_databasePassword;
    bool m_incomplete = false;
};

} // namespace motorpool
