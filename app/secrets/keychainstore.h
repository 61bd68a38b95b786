// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyringprovider.h"
#include "secretstore.h"

namespace motorpool {

/// Secrets in the operating system's keychain, through QtKeychain and with no other place to fall
/// back to. Each is the entry "motorpool/<application id>/client-secret" (or "management-token",
/// "database-password", "journal-head/<which>") of the service "Motorpool".
///
/// Nothing blocks. A provider that gives no answer within the deadline is a KeyringFailed that
/// says so; an answer that comes later is dropped. Outlives its calls. Lives on the main thread,
/// whose event loop must be GLib's on Linux (Qt's default), as libsecret answers there.
class KeychainStore final : public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr,
                           std::chrono::milliseconds deadline = std::chrono::seconds(15));

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;

    /// Where there is no keyring yet, one is made. No deadline but for the provider's first answer.
    /// availabilityChanged() follows if a call had been refused before.
    Call<Done> *unlock(QObject *parent) override;

private:
    template <class T>
    Call<T> *startCall(QObject *parent) const;

    KeyringProvider *provider();

    KeyringProvider *m_provider = nullptr; ///< made at the first call: it reaches for D-Bus
    std::chrono::milliseconds m_deadline;
};

} // namespace motorpool
