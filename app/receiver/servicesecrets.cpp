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

ServiceSecrets::ServiceSecrets(const Paths &paths, std::unique_ptr<SecretStore> keychain,
                               QObject *parent)
    : QObject(parent)
    , m_paths(paths)
    , m_folder(qEnvironmentVariable("CREDENTIALS_DIRECTORY"))
    , m_token(takeVariable("SMARTCAR_MANAGEMENT_TOKEN"))
    , m_nextToken(takeVariable("SMARTCAR_MANAGEMENT_TOKEN_NEXT"))
    , m_oldToken(takeVariable("SMARTCAR_MANAGEMENT_TOKEN_OLD"))
    , m_database(takeVariable("MOTORPOOL_DATABASE_URL"))
    , m_databasePassword(takeVariable("MOTORPOOL_DATABASE_PASSWORD"))
    , m_keychain(std::move(keychain))
{
}

/// The newest first.
Result<ServiceSecrets::Keys> ServiceSecrets::givenKeys() const
{
    Keys keys;
    for (const auto name : {"management-token-next"_L1, "management-token"_L1}) {
        auto secret = secretOf(m_folder, name);
        if (!secret)
            return Failure(secret.error());
        if (!secret->isEmpty())
            keys.push_back(std::move(*secret));
    }
    if (keys.empty()) {
        for (const SecretBytes *token : {&m_nextToken, &m_token}) {
            if (!token->isEmpty())
                keys.push_back(token->clone());
        }
    }
    return keys;
}

Result<SecretBytes> ServiceSecrets::givenOldKey() const
{
    auto secret = secretOf(m_folder, "management-token-old"_L1);
    return secret && secret->isEmpty() ? m_oldToken.clone() : std::move(secret);
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
    auto keys = givenKeys();
    auto old = givenOldKey();
    if (!keys)
        return then(std::move(keys));
    if (!old)
        return then(Failure(old.error()));
    if (keys->empty() && !application.isEmpty())
        return loadFromKeychain(application, std::move(*old), std::move(then));
    if (!old->isEmpty())
        keys->push_back(std::move(*old));
    if (keys->empty()) {
        return then(failure(ApiError::Kind::SecretMissing,
                            u"no management token: give it as the credential management-token, in "
                            "SMARTCAR_MANAGEMENT_TOKEN, or name an application of the keychain"_s));
    }
    then(std::move(keys));
}

void ServiceSecrets::loadFromKeychain(const QString &application, SecretBytes old,
                                      std::function<void(Result<Keys>)> then)
{
    const auto found = ApplicationStore(m_paths).byName(application);
    if (!found) {
        return then(
            failure(ApiError::Kind::NotFound, u"there is no application “%1”"_s.arg(application)));
    }
    if (!m_keychain)
        m_keychain = std::make_unique<KeychainStore>();
    m_keychain->read(SecretName(*found, SecretItem::ManagementToken), this)
        ->then(this,
               [this, then = std::move(then),
                old = std::make_shared<SecretBytes>(std::move(old))](const Result<Secret> &secret) {
                   if (!secret)
                       return then(Failure(secret.error()));
                   if (m_keychainKey && !(*secret)->equals(*m_keychainKey)) {
                       m_keychainKeyBefore = m_keychainKey;
                       m_keyBeforeEnds.setRemainingTime(oldKeyLives);
                   }
                   m_keychainKey = *secret;
                   if (m_keyBeforeEnds.hasExpired())
                       m_keychainKeyBefore.reset();
                   Keys keys;
                   keys.push_back(m_keychainKey->clone());
                   if (m_keychainKeyBefore)
                       keys.push_back(m_keychainKeyBefore->clone());
                   if (!old->isEmpty())
                       keys.push_back(std::move(*old));
                   then(std::move(keys));
               });
}

std::optional<std::chrono::milliseconds> ServiceSecrets::keyBeforeEndsIn() const
{
    if (!m_keychainKeyBefore)
        return std::nullopt;
    return std::chrono::milliseconds(m_keyBeforeEnds.remainingTime());
}

} // namespace motorpool
