// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentialnote.h"

#include <algorithm>

namespace motorpool {

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;

} // namespace

std::optional<int> daysSince(const QDateTime &then, const QDateTime &now)
{
    if (!then.isValid())
        return std::nullopt;
    return int(std::max<qint64>(0, then.secsTo(now) / secondsOfDay));
}

std::optional<SecretAge> secretAge(const CredentialNote &note, const QDateTime &now)
{
    if (const auto days = daysSince(note.secretStoredAt, now))
        return SecretAge{*days, true};
    if (const auto days = daysSince(note.countedSince, now))
        return SecretAge{*days, false};
    return std::nullopt;
}

SecretReminder secretReminder(const CredentialNote &note, int afterDays, const QDateTime &now)
{
    if (note.remindNotBefore.isValid() && now < note.remindNotBefore)
        return SecretReminder::None;
    if (note.oldSecretSince.isValid())
        return SecretReminder::OldSecret;
    const auto age = secretAge(note, now);
    return afterDays > 0 && age && age->days >= afterDays ? SecretReminder::Age
                                                          : SecretReminder::None;
}

} // namespace motorpool
