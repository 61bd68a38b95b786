// SPDX-License-Identifier: GPL-3.0-or-later
#include "databaseunlocking.h"

#include "secretrefusal.h"
#include "secretstore.h"

namespace motorpool {

Call<Done> *readDatabasePassword(SecretStore *secrets, const std::optional<SecretName> &name,
                                 const DeliveryPlace &place, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    if (!place.password) {
        call->finish(Done{});
        return call;
    }
    if (!name) {
        place.password->replace({});
        call->finish(Done{});
        return call;
    }
    // Only an application of the keychain is known to have one.
    const bool isSure = name->application.secretPlace == SecretPlace::Keychain;
    secrets->read(*name, call)
        ->then(call, [call, isSure, password = place.password](const Result<Secret> &secret) {
            password->replace(secret ? (*secret)->clone() : SecretBytes());
            if (secret || (!isSure && secret.error().kind == ApiError::Kind::SecretMissing)) {
                call->finish(Done{});
                return;
            }
            ApiError error = secret.error();
            error.code = QLatin1StringView(databasePasswordCode);
            call->finish(Failure(error));
        });
    return call;
}

} // namespace motorpool
