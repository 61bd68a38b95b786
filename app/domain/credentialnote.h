// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// What this program remembers of an application's secrets beside the secrets themselves. Nothing
/// secret; a value. Times are UTC, an invalid one means that there is none.
struct CredentialNote
{
    QDateTime secretStoredAt;     ///< when this program stored the client secret; invalid: unknown
    QDateTime countedSince;       ///< since when the age of a secret of unknown age is counted
    QDateTime oldSecretSince;     ///< when it was replaced, until somebody said that Smartcar's
                                  ///< dashboard does not hold the one before any more
    QDateTime remindNotBefore;    ///< the reminder of the age rests until then
    QDateTime remindOldNotBefore; ///< that of the old secret does
    QDateTime managementTokenStoredAt;  ///< invalid: none is kept
    QString managementTokenBackend;     ///< as Application::secretBackend
    QDateTime databasePasswordStoredAt; ///< invalid: none is kept
    QString databasePasswordBackend;
    QString databasePasswordFor; ///< of which database it is, as DeliveryPlace::shown()

    bool hasManagementToken() const { return managementTokenStoredAt.isValid(); }
    bool hasDatabasePassword() const { return databasePasswordStoredAt.isValid(); }

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
    OldSecret, ///< the one before may still live at Smartcar
    Age,       ///< the one kept is to be replaced
};

/// All that it is time for, each by itself, in the enumeration's order. afterDays: the age from
/// which on; 0: never, for the age alone.
QList<SecretReminder> secretReminders(const CredentialNote &note, int afterDays,
                                      const QDateTime &now);

} // namespace motorpool
