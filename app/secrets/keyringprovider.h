// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QObject>

#include <chrono>

namespace motorpool {

/// One secret in a keychain, by the two names that QtKeychain gives it.
struct KeychainEntry
{
    QString service; ///< the program
    QString key;     ///< what the secret is of

    friend bool operator==(const KeychainEntry &, const KeychainEntry &) = default;
};

/// Whoever keeps the keychain, asked about its state and never for a secret.
///
/// The state is asked before each reading and writing because QtKeychain cannot tell it: where a
/// keyring is locked and nobody answers the prompt, it says that the entry does not exist.
class KeyringProvider : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Read, Write };

    using QObject::QObject;

    /// The provider's name as a person knows it; right after a check that succeeded.
    virtual QString name() const = 0;

    /// Succeeds if QtKeychain will get at the entry without asking anybody. Errors: KeyringLocked,
    /// KeyringAbsent, KeyringFailed.
    virtual Call<Done> *check(const KeychainEntry &entry, Purpose purpose, QObject *parent) = 0;

    /// Asks the provider to ask the person; takes as long as that person does, and deleting the
    /// call takes the question back where the provider can. Where there is no keyring yet, one is
    /// made. Errors as above: KeyringLocked means that the person declined.
    virtual Call<Done> *unlock(QObject *parent) = 0;

Q_SIGNALS:
    /// A check failed before, and would succeed now.
    void becameAvailable();
};

/// The provider of this platform and session; it has this long to answer any question that no
/// person needs to answer. Named here, chosen by the build: sessionkeyring.cpp where there is
/// D-Bus, systemkeyring.cpp elsewhere.
KeyringProvider *makeKeyringProvider(std::chrono::milliseconds deadline, QObject *parent);

} // namespace motorpool
