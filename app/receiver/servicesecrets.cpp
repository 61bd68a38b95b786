// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicesecrets.h"

#include "applicationstore.h"
#include "keychainstore.h"

#include <QFile>

#include <cstdlib>
#include <cstring>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestSecret = 64 * 1024;

Failure failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return Failure(error);
}

/// Takes the text without the blanks and line breaks around it, and zeroes what it stood in.
SecretBytes trimmedSecret(QByteArray &raw)
{
    QByteArray value = raw.trimmed();
    value.detach();
    SecretBytes secret;
    if (!value.isEmpty())
        secret = SecretBytes::take(value);
    scrub(raw);
    return secret;
}

SecretBytes takeVariable(const char *variable)
{
    QByteArray raw = qgetenv(variable);
    // unsetenv() forgets the pointer alone; the bytes would stay readable in /proc.
    if (char *inherited = std::getenv(variable))
        std::memset(inherited, 0, std::strlen(inherited));
    qunsetenv(variable);
    return trimmedSecret(raw);
}

/// A file's secret; empty if there is no such file.
Result<SecretBytes> secretOf(const QString &folder, QLatin1StringView name)
{
    QFile file(folder + u'/' + name);
    if (folder.isEmpty() || !file.exists())
        return SecretBytes();
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ApiError::Kind::Usage, u"credential %1: %2"_s.arg(name, file.errorString()));
    QByteArray raw = file.read(longestSecret);
    SecretBytes secret = trimmedSecret(raw);
    if (secret.isEmpty())
        return failure(ApiError::Kind::Usage, u"credential %1: it is empty"_s.arg(name));
    return secret;
}

} // namespace

ServiceSecrets::ServiceSecrets(const Paths &paths, QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_folder(qEnvironmentVariable("CREDENTIALS_DIRECTORY"))
    , m_token(takeVariable("SMARTCAR_MANAGEMENT_TOKEN"))
    , m_nextToken(takeVariable("SMARTCAR_MANAGEMENT_TOKEN_NEXT"))
    , m_database(takeVariable("MOTORPOOL_DATABASE_URL"))
    , m_databasePassword(takeVariable("MOTORPOOL_DATABASE_PASSWORD"))
{
}

Result<ServiceSecrets::Keys> ServiceSecrets::credentialKeys() const
{
    Keys keys;
    for (const auto name :
         {"management-token"_L1, "management-token-next"_L1, "management-token-old"_L1}) {
        auto secret = secretOf(m_folder, name);
        if (!secret)
            return Failure(secret.error());
        if (!secret->isEmpty())
            keys.push_back(std::move(*secret));
    }
    return keys;
}

Result<SecretBytes> ServiceSecrets::databaseCredential() const
{
    return secretOf(m_folder, "database-url"_L1);
}

Result<SecretBytes> ServiceSecrets::databasePassword() const
{
    auto credential = secretOf(m_folder, "database-password"_L1);
    if (credential && credential->isEmpty())
        return m_databasePassword.clone();
    return credential;
}

void ServiceSecrets::loadKeys(const QString &application, std::function<void(Result<Keys>)> then)
{
    auto keys = credentialKeys();
    if (!keys || !keys->empty())
        return then(std::move(keys));
    for (const SecretBytes *token : {&m_token, &m_nextToken}) {
        if (!token->isEmpty())
            keys->push_back(token->clone());
    }
    if (!keys->empty())
        return then(std::move(keys));
    if (application.isEmpty()) {
        return then(failure(ApiError::Kind::SecretMissing,
                            u"no management token: give it as the credential management-token, in "
                            "SMARTCAR_MANAGEMENT_TOKEN, or name an application of the keychain"_s));
    }
    const auto found = ApplicationStore(m_paths).byName(application);
    if (!found) {
        return then(
            failure(ApiError::Kind::NotFound, u"there is no application “%1”"_s.arg(application)));
    }
    if (!m_keychain)
        m_keychain = std::make_unique<KeychainStore>();
    m_keychain->read(SecretName(*found, SecretItem::ManagementToken), this)
        ->then(this, [then = std::move(then)](const Result<Secret> &secret) {
            if (!secret)
                return then(Failure(secret.error()));
            Keys one;
            one.push_back((*secret)->clone());
            then(std::move(one));
        });
}

} // namespace motorpool
