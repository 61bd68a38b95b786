// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "benchkeys.h"
#include "call.h"

#include <memory>
#include <optional>

namespace motorpool {

class SecretStore;

/// The management tokens that could be read.
struct BenchKeyring
{
    std::shared_ptr<const BenchKeys> keys = std::make_shared<const BenchKeys>();
    QStringList without; ///< names of applications that have none
    std::optional<ApiError>
        fault; ///< the first one that could not be read although it may be there
};

/// Whose tokens are read, and which of them a delivery may be signed by.
struct BenchKeyWish
{
    QList<Application> applications;
    QString expectedId;         ///< of an application; empty: any of them
    bool isFirstEnough = false; ///< no more is read, and nothing asked, once there is one
    std::optional<std::pair<QString, Secret>> atHand; ///< one more by its name: the demo's
};

/// Reads them one after the other, so that a locked keychain asks once; after that it reads no more
/// from a keychain that does not answer. It never fails: what could not be read is in its result.
/// The store outlives the call.
Call<BenchKeyring> *readBenchKeys(SecretStore *store, const BenchKeyWish &wish, QObject *parent);

} // namespace motorpool
