// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "keyringprovider.h"
#include "secretbytes.h"

namespace motorpool {

/// QtKeychain's jobs as calls: the only place that knows QtKeychain. Plain copies that it leaves
/// within our reach are zeroed. A job outlives its call, because QtKeychain's libsecret part
/// writes into it whenever the answer comes.
///
/// Errors: SecretMissing, KeyringLocked, KeyringAbsent, KeyringFailed.

Call<Secret> *readEntry(const KeychainEntry &entry, QObject *parent);

/// Error, in addition: Usage if the secret is empty or is not text, which keychains need.
Call<Done> *writeEntry(const KeychainEntry &entry, const SecretBytes &secret, QObject *parent);

/// No error if there is no such entry.
Call<Done> *eraseEntry(const KeychainEntry &entry, QObject *parent);

} // namespace motorpool
