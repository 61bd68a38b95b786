// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "secretbytes.h"

namespace motorpool {

/// Checks the form of a client secret that a person entered, as far as it can be told without
/// asking Smartcar: printable ASCII without spaces, of a secret's length, and not the client id.
/// Error: Usage; it says what is wrong and shows nothing of the secret.
Result<Done> checkSecretForm(const Secret &secret, const Application &application);

/// The same for a management token, which is also not the client secret; that one may be null
/// where it is not known.
Result<Done> checkManagementTokenForm(const Secret &token, const Application &application,
                                      const Secret &clientSecret);

/// Checks the form of a database's password, which need not be one of this program's making: UTF-8
/// without line breaks and other control characters. Error: Usage, as above.
Result<Done> checkDatabasePasswordForm(const Secret &password);

} // namespace motorpool
