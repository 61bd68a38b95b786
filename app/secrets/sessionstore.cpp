// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionstore.h"

#include "secretfailure.h"

#include <QCoreApplication>

namespace motorpool {

void SessionStore::put(const Application &application, Secret secret)
{
    m_secrets.insert(application.id, std::move(secret));
    Q_EMIT availabilityChanged();
}

Call<Secret> *SessionStore::read(const Application &application, QObject *parent)
{
    auto *call = new Call<Secret>(parent);
    if (const Secret secret = m_secrets.value(application.id))
        call->finish(secret);
    else
        call->finish(secretFailure(
            ApiError::Kind::SecretMissing,
            QCoreApplication::translate("SecretStore", "It was kept for one session only.")));
    return call;
}

Call<QString> *SessionStore::write(const Application &application, Secret secret, QObject *parent)
{
    put(application, std::move(secret));
    auto *call = new Call<QString>(parent);
    call->finish(QCoreApplication::translate("SecretStore", "Memory of this run"));
    return call;
}

Call<Done> *SessionStore::erase(const Application &application, QObject *parent)
{
    m_secrets.remove(application.id);
    auto *call = new Call<Done>(parent);
    call->finish(Done{});
    return call;
}

} // namespace motorpool
