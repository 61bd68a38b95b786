// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paths.h"
#include "result.h"
#include "secretbytes.h"
#include "secretstore.h"

#include <QDeadlineTimer>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace motorpool {

/// The service's secrets: the management token, or two while it is exchanged, and perhaps the
/// database's URL or its password alone. From the credentials that the service manager passed
/// ($CREDENTIALS_DIRECTORY: management-token, management-token-next, management-token-old,
/// database-url, database-password), from the environment (SMARTCAR_MANAGEMENT_TOKEN, _NEXT and
/// _OLD of it, MOTORPOOL_DATABASE_URL, MOTORPOOL_DATABASE_PASSWORD), the tokens from an
/// application's entry in the keychain, too. Never from an argument.
class ServiceSecrets : public QObject
{
    Q_OBJECT

public:
    using Keys = std::vector<SecretBytes>;

    /// Takes what the environment has out of it, once: before any thread is started. The paths are
    /// those of the person whose applications are used, and the keychain is the system's if null.
    explicit ServiceSecrets(const Paths &paths, std::unique_ptr<SecretStore> keychain = {},
                            QObject *parent = nullptr);

    /// How long the token that the keychain had before is accepted beside the new one.
    static constexpr std::chrono::minutes oldKeyLives{60};

    /// Loads the keys anew and calls back, at once or later, on this thread: the newest first, as
    /// that is the one that answers challenges which nobody signed: next, token, old. Where the
    /// keychain has another one than at the last time, that one follows for a while. Errors: Usage
    /// (a credential cannot be read), NotFound (no such application), SecretMissing (none
    /// anywhere), the keychain's own.
    void loadKeys(const QString &application, std::function<void(Result<Keys>)> then);

    /// In how long the keys are to be loaded anew, so that the one before goes; nothing: not at
    /// all.
    std::optional<std::chrono::milliseconds> keyBeforeEndsIn() const;

    /// The credential database-url; empty if there is none.
    Result<SecretBytes> databaseCredential() const;
    const SecretBytes &databaseVariable() const { return m_database; }

    /// The database's password: the credential database-password, read anew each time, else the
    /// environment's; empty if there is neither. Error: Usage, of a credential that cannot be read.
    Result<SecretBytes> databasePassword() const;

private:
    Result<Keys> givenKeys() const;
    Result<SecretBytes> givenOldKey() const;
    void loadFromKeychain(const QString &application, SecretBytes old,
                          std::function<void(Result<Keys>)> then);

    Paths m_paths;
    QString m_folder; ///< of credentials; empty: none
    SecretBytes m_token;
    SecretBytes m_nextToken;
    SecretBytes m_oldToken;
    SecretBytes m_database;
    SecretBytes m_databasePassword;
    std::unique_ptr<SecretStore> m_keychain;
    Secret m_keychainKey;
    Secret m_keychainKeyBefore;
    QDeadlineTimer m_keyBeforeEnds;
};

} // namespace motorpool
