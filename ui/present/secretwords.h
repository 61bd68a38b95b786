// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialnote.h"

#include <QTimeZone>

namespace motorpool {

/// What is known of a secret, in words, for people.
namespace secretwords {

/// "12 days old", "age unknown, over 3 days", "age unknown".
QString age(const CredentialNote &note, const QDateTime &now);

/// "Remove the old secret of Fleet EU in Smartcar's dashboard…".
QString reminder(SecretReminder what, const QString &application, const CredentialNote &note,
                 const QDateTime &now, const QTimeZone &zone);

/// The same in a few words, for the window's edge: "Old secret to be removed", "Secret 93 days
/// old".
QString hint(SecretReminder what, const CredentialNote &note, const QDateTime &now);

} // namespace secretwords

} // namespace motorpool
