// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paths.h"
#include "result.h"
#include "secretbytes.h"
#include "secretstore.h"

#include <QObject>

#include <functional>
#include <vector>

namespace motorpool {

/// The service's secrets: the management token, or two while it is exchanged, and perhaps the
/// database's URL or its password alone. From the credentials that the service manager passed
/// ($CREDENTIALS_DIRECTORY: management-token, management-token-next, management-token-old,
/// database-url, database-password), from the environment (SMARTCAR_MANAGEMENT_TOKEN,
/// SMARTCAR_MANAGEMENT_TOKEN_NEXT, MOTORPOOL_DATABASE_URL, MOTORPOOL_DATABASE_PASSWORD), the tokens
/// from an application's entry in the keychain, too. Never from an argument.
class ServiceSecrets : public QObject
{
    Q_OBJECT

public:
    using Keys = std::vector<SecretBytes>;

    /// Takes what the environment has out of it, once: before any thread is started. The paths are
    /// those of the person whose keychain and applications are used.
    explicit ServiceSecrets(const Paths &paths, QObject *parent = nullptr);

    /// Loads the keys anew and calls back, at once or later, on this thread. The first is the one
    /// that answers challenges. Errors: Usage (a credential cannot be read), NotFound (no such
    /// application), SecretMissing (none anywhere), the keychain's own.
    void loadKeys(const QString &application, std::function<void(Result<Keys>)> then);

    /// The credential database-url; empty if there is none.
    Result<SecretBytes> databaseCredential() const;
    const SecretBytes &databaseVariable() const { return m_database; }

    /// The database's password: the credential database-password, read anew each time, else the
    /// environment's; empty if there is neither. Error: Usage, of a credential that cannot be read.
    Result<SecretBytes> databasePassword() const;

private:
    Result<Keys> credentialKeys() const;

    Paths m_paths;
    QString m_folder; ///< of credentials; empty: none
    SecretBytes m_token;
    SecretBytes m_nextToken;
    SecretBytes m_database;
    SecretBytes m_databasePassword;
    std::unique_ptr<SecretStore> m_keychain;
};

} // namespace motorpool
