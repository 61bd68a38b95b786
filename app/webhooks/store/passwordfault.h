// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// What a failed connection says of the password, by its words: storagecode::passwordRefused,
/// passwordMissing, or null where it is about something else. The words are all that there is:
/// before there is a connection, neither Qt nor libpq hands out the SQLSTATE.
const char *passwordFault(const QString &words);

} // namespace motorpool
