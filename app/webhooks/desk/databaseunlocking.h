// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "deliveryplace.h"
#include "secretname.h"

#include <optional>

namespace motorpool {

class SecretStore;

/// Reads the password of a place's database from where secrets are kept, and puts it into the
/// place; nothing named: none is kept, and libpq goes its own ways. To be done before the place is
/// opened. Errors: those of the secret store, with the code databasePasswordCode (secretrefusal.h);
/// the place then has no password.
Call<Done> *readDatabasePassword(SecretStore *secrets, const std::optional<SecretName> &name,
                                 const DeliveryPlace &place, QObject *parent);

} // namespace motorpool
