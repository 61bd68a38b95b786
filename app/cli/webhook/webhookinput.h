// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "intake.h"
#include "keyreading.h"

namespace motorpool::cli {

/// The requests in the file that the command names as its operand at the place, standard input if
/// there is none or it is "-"; only that of --entry where one is named, and with --signature for
/// those that have none. Blocks. Errors: Usage, NotFound, Storage, Cancelled.
Result<QList<BenchRequest>> readRequests(const Invocation &invocation, qsizetype operand);

/// Reads the one key that a command signs with: of the application that is named, else of the
/// environment, else of the default one. Errors: NotFound, Usage, SecretMissing, the keychain's.
Call<BenchKeyring> *readSigningKey(const Invocation &invocation, const Surroundings &around,
                                   QObject *parent);

/// Reads the keys of all applications and the environment's; those of the application that is named
/// are expected, else all. Fails as above if there is none.
Call<BenchKeyring> *readAllKeys(const Invocation &invocation, const Surroundings &around,
                                QObject *parent);

} // namespace motorpool::cli
