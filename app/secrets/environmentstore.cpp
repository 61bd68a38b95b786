// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentstore.h"

#include "secretfailure.h"

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto clientIdVariable = "SMARTCAR_CLIENT_ID";
constexpr auto secretVariable = "SMARTCAR_CLIENT_SECRET";
constexpr auto managementTokenVariable = "SMARTCAR_MANAGEMENT_TOKEN";
constexpr auto databasePasswordVariable = "MOTORPOOL_DATABASE_PASSWORD";

Secret takeVariable(const char *variable)
{
    QByteArray raw = qgetenv(variable);
    QByteArray value = raw.trimmed();
    Secret secret;
    if (!value.isEmpty())
        secret = std::make_shared<const SecretBytes>(SecretBytes::take(value));
    scrub(raw);

    // unsetenv() forgets the pointer alone; the bytes would stay readable in /proc.
    if (char *inherited = std::getenv(variable))
        std::memset(inherited, 0, std::strlen(inherited));
    qunsetenv(variable);
    return secret;
}

QString whereFrom(SecretItem item)
{
    switch (item) {
    case SecretItem::ManagementToken:
        return QCoreApplication::translate("EnvironmentStore",
                                           "The management token comes from "
                                           "SMARTCAR_MANAGEMENT_TOKEN. Change it there and start "
                                           "again.");
    case SecretItem::DatabasePassword:
        return QCoreApplication::translate("EnvironmentStore",
                                           "The database's password comes from "
                                           "MOTORPOOL_DATABASE_PASSWORD. Set it there and start "
                                           "again.");
    case SecretItem::ClientSecret:
    case SecretItem::JournalHead:
        break;
    }
    return QCoreApplication::translate("EnvironmentStore",
                                       "The secret comes from SMARTCAR_CLIENT_SECRET. Change it "
                                       "there and start again.");
}

} // namespace

EnvironmentStore::EnvironmentStore(QObject *parent)
    : SecretStore(parent)
    , m_secret(takeVariable(secretVariable))
    , m_managementToken(takeVariable(managementTokenVariable))
    , m_databasePassword(takeVariable(databasePasswordVariable))
{
    const QString clientId = qEnvironmentVariable(clientIdVariable).trimmed();
    m_incomplete = clientId.isEmpty() != !m_secret;
    if (clientId.isEmpty() || !m_secret)
        return;
    m_application = tokenHolder();
    m_application->clientId = clientId;
}

Application EnvironmentStore::tokenHolder()
{
    Application holder;
    holder.id = u"environment"_s;
    holder.secretPlace = SecretPlace::Environment;
    return holder;
}

std::optional<Application> EnvironmentStore::application() const
{
    std::optional<Application> named = m_application;
    // Only now: the store is made before the translations are there.
    if (named)
        named->name = QCoreApplication::translate("EnvironmentStore", "Environment");
    return named;
}

Call<Secret> *EnvironmentStore::read(const SecretName &name, QObject *parent)
{
    auto *call = new Call<Secret>(parent);
    Secret held;
    const bool isOurs = name.application.id == tokenHolder().id;
    if (isOurs && m_application && name.item == SecretItem::ClientSecret)
        held = m_secret;
    else if (isOurs && name.item == SecretItem::ManagementToken)
        held = m_managementToken;
    else if (isOurs && name.item == SecretItem::DatabasePassword)
        held = m_databasePassword;
    if (held)
        call->finish(held);
    else
        call->finish(secretMissing());
    return call;
}

Call<QString> *EnvironmentStore::write(const SecretName &name, Secret, QObject *parent)
{
    auto *call = new Call<QString>(parent);
    call->finish(secretFailure(ApiError::Kind::KeyringFailed, whereFrom(name.item)));
    return call;
}

Call<Done> *EnvironmentStore::erase(const SecretName &name, QObject *parent)
{
    if (name.item == SecretItem::ClientSecret)
        m_secret.reset();
    else if (name.item == SecretItem::ManagementToken)
        m_managementToken.reset();
    else if (name.item == SecretItem::DatabasePassword)
        m_databasePassword.reset();
    auto *call = new Call<Done>(parent);
    call->finish(Done{});
    return call;
}

void EnvironmentStore::dropHeld()
{
    m_secret.reset();
    m_managementToken.reset();
    m_databasePassword.reset();
}

} // namespace motorpool
