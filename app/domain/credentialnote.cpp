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

QList<SecretReminder> secretReminders(const CredentialNote &note, int afterDays,
                                      const QDateTime &now)
{
    const auto rests = [&now](const QDateTime &until) { return until.isValid() && now < until; };
    const auto age = secretAge(note, now);
    QList<SecretReminder> due;
    if (note.oldSecretSince.isValid() && !rests(note.remindOldNotBefore))
        due << SecretReminder::OldSecret;
    if (afterDays > 0 && age && age->days >= afterDays && !rests(note.remindNotBefore))
        due << SecretReminder::Age;
    return due;
}

} // namespace motorpool
