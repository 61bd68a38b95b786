// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretvault.h"

namespace motorpool {

SecretVault::SecretVault(SecretStore *keychain, SessionStore *session, SecretStore *environment,
                         QObject *parent)
    : SecretStore(parent)
    , m_keychain(keychain)
    , m_session(session)
    , m_environment(environment != nullptr ? environment : session)
{
    for (SecretStore *store : {m_keychain, static_cast<SecretStore *>(m_session), m_environment})
        connect(store, &SecretStore::availabilityChanged, this, &SecretStore::availabilityChanged,
                Qt::UniqueConnection);
}

SecretStore *SecretVault::storeOf(const Application &application) const
{
    switch (application.secretPlace) {
    case SecretPlace::Keychain:
        return m_keychain;
    case SecretPlace::Environment:
        return m_environment;
    case SecretPlace::Session:
    case SecretPlace::Demo:
        break;
    }
    return m_session;
}

void SecretVault::refuseChanges(std::function<std::optional<ApiError>()> refusal)
{
    m_refusal = std::move(refusal);
}

std::optional<ApiError> SecretVault::refusalOf(const SecretName &name) const
{
    if (!m_refusal || name.item == SecretItem::JournalHead)
        return {};
    return m_refusal();
}

Call<Secret> *SecretVault::read(const SecretName &name, QObject *parent)
{
    if (name.application.secretPlace == SecretPlace::Keychain && m_session->holds(name))
        return m_session->read(name, parent);
    return storeOf(name.application)->read(name, parent);
}

Call<Secret> *SecretVault::readStored(const SecretName &name, QObject *parent)
{
    return storeOf(name.application)->readStored(name, parent);
}

Call<QString> *SecretVault::putBack(const SecretName &name, Secret secret, QObject *parent)
{
    if (const auto refused = refusalOf(name)) {
        auto *call = new Call<QString>(parent);
        call->finish(Failure(*refused));
        return call;
    }
    return storeOf(name.application)->putBack(name, std::move(secret), parent);
}

Call<QString> *SecretVault::write(const SecretName &name, Secret secret, QObject *parent)
{
    if (const auto refused = refusalOf(name)) {
        auto *call = new Call<QString>(parent);
        call->finish(Failure(*refused));
        return call;
    }
    auto *call = storeOf(name.application)->write(name, std::move(secret), parent);
    if (name.application.secretPlace != SecretPlace::Keychain)
        return call;
    return call->then(m_session, [this, name](const Result<QString> &backend) {
        if (backend)
            m_session->erase(name, m_session);
    });
}

Call<Done> *SecretVault::erase(const SecretName &name, QObject *parent)
{
    if (const auto refused = refusalOf(name)) {
        auto *call = new Call<Done>(parent);
        call->finish(Failure(*refused));
        return call;
    }
    auto *call = storeOf(name.application)->erase(name, parent);
    if (name.application.secretPlace != SecretPlace::Keychain)
        return call;
    return call->then(m_session, [this, name](const Result<Done> &done) {
        if (done)
            m_session->erase(name, m_session);
    });
}

bool SecretVault::isHeld(const Application &application) const
{
    return m_session->isHeld(application) || storeOf(application)->isHeld(application);
}

void SecretVault::dropHeld()
{
    for (SecretStore *store : {m_keychain, static_cast<SecretStore *>(m_session), m_environment})
        store->dropHeld();
}

Call<Done> *SecretVault::unlock(QObject *parent)
{
    return m_keychain->unlock(parent);
}

} // namespace motorpool
