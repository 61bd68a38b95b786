// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QHash>
#include <QPointer>

#include <optional>

namespace motorpool {

/// A secret store in plain test memory, with failures and delays by hand.
class MemorySecretStore final : public SecretStore
{
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    Call<Secret> *read(const SecretName &name, QObject *parent) override;
    Call<QString> *write(const SecretName &name, Secret secret, QObject *parent) override;
    Call<Done> *erase(const SecretName &name, QObject *parent) override;
    Call<Done> *unlock(QObject *parent) override;

    void put(const SecretName &name, const QByteArray &secret);

    /// While set, every call fails with this kind. What is written while it is KeyringFailed is
    /// kept all the same, as if only the answer was lost. That it ends is told, or not.
    void setFailure(std::optional<ApiError::Kind> failure, bool isTold = true);

    /// While true, writing takes its time.
    void setHeld(bool held);

    int size() const; ///< of secrets, which the head of a journal is none
    int reads() const { return m_reads; }
    int writes() const { return m_writes; }                   ///< of secrets
    bool isWaitedFor() const { return m_waiting != nullptr; } ///< somebody awaits a held writing

private:
    template <class T>
    bool failed(Call<T> *call) const;

    QHash<QString, Secret> m_secrets;
    std::optional<ApiError::Kind> m_failure;
    QPointer<Call<QString>> m_waiting; ///< the writing that is held
    bool m_held = false;
    int m_reads = 0;
    int m_writes = 0;
};

} // namespace motorpool
