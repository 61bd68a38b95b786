// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace motorpool {

/// What this program remembers of an application's secrets beside the secrets themselves. Nothing
/// secret; a value. Times are UTC, an invalid one means that there is none.
struct CredentialNote
{
    QDateTime secretStoredAt;  ///< when this program stored the client secret; invalid: unknown
    QDateTime countedSince;    ///< since when the age of a secret of unknown age is counted
    QDateTime oldSecretSince;  ///< when it was replaced, until somebody said that Smartcar's
                               ///< dashboard does not hold the one before any more
    QDateTime remindNotBefore; ///< reminders rest until then
    QDateTime managementTokenStoredAt; ///< invalid: none is kept
    QString managementTokenBackend;    ///< as Application::secretBackend

    bool hasManagementToken() const { return managementTokenStoredAt.isValid(); }

    friend bool operator==(const CredentialNote &, const CredentialNote &) = default;
};

/// How old a secret is.
struct SecretAge
{
    int days = 0;
    bool isExact = true; ///< false: it is older than that, as it is counted from later on

    friend bool operator==(const SecretAge &, const SecretAge &) = default;
};

/// Whole days from then to now, none where then is in the future; nothing if then is invalid.
std::optional<int> daysSince(const QDateTime &then, const QDateTime &now);

/// Nothing where neither is known since when.
std::optional<SecretAge> secretAge(const CredentialNote &note, const QDateTime &now);

/// What a person is to be reminded of.
enum class SecretReminder {
    None,
    OldSecret, ///< the one before may still live at Smartcar
    Age,       ///< the one kept is to be replaced
};

/// The old secret goes first. afterDays: the age from which on; 0: never, for the age alone.
SecretReminder secretReminder(const CredentialNote &note, int afterDays, const QDateTime &now);

} // namespace motorpool
