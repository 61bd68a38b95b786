// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstore.h"

#include "secretfailure.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

void SessionStore::put(const SecretName &name, Secret secret)
{
    m_secrets.insert(name.key(), std::move(secret));
    Q_EMIT availabilityChanged();
}

Call<Secret> *SessionStore::read(const SecretName &name, QObject *parent)
{
    auto *call = new Call<Secret>(parent);
    if (const Secret secret = m_secrets.value(name.key()))
        call->finish(secret);
    else
        call->finish(secretFailure(
            ApiError::Kind::SecretMissing,
            QCoreApplication::translate("SecretStore", "It was kept for one session only.")));
    return call;
}

Call<QString> *SessionStore::write(const SecretName &name, Secret secret, QObject *parent)
{
    put(name, std::move(secret));
    auto *call = new Call<QString>(parent);
    call->finish(QCoreApplication::translate("SecretStore", "Memory of this run"));
    return call;
}

Call<Done> *SessionStore::erase(const SecretName &name, QObject *parent)
{
    m_secrets.remove(name.key());
    auto *call = new Call<Done>(parent);
    call->finish(Done{});
    return call;
}

void SessionStore::dropHeld()
{
    // The heads tell whether a journal was cut while nobody looked.
    m_secrets.removeIf([](const auto &entry) { return !entry.key().contains("/journal-head"_L1); });
}

} // namespace motorpool
