// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverywriter.h"

#include <QDateTime>

#include <memory>

namespace motorpool {

/// A writer that also lets go of what is old. As every writer it blocks, and belongs on one thread,
/// on which it is destroyed as well.
class DeliveryKeeper : public DeliveryWriter
{
public:
    /// Connects, and makes or brings up to date what is stored; put() does so itself where it has
    /// not been done, or has to be done again. Error: Storage, and what is there stays as it is.
    virtual Result<Done> open() = 0;

    /// Removes what was received before a time, a slice of at most so many deliveries at once, so
    /// that writing goes on in between. False once nothing of that age is left: ask again
    /// until then. On a server whole days go, and what is left of a day stays until it is over.
    virtual Result<bool> removeBefore(const QDateTime &receivedBefore, int most = 500) = 0;
};

/// Whether it is one delivery that cannot be stored, now or later, while the storage is well.
bool isOfDelivery(const ApiError &error);

/// Whether it is a server that does not answer, so that nothing else can be stored either.
bool isOutOfReach(const ApiError &error);

struct DeliveryPlace;

/// The keeper for a place; it opens nothing yet. receiver: who takes the deliveries, a computer's
/// name mostly.
std::unique_ptr<DeliveryKeeper> keeperOf(const DeliveryPlace &place, const QString &receiver);

inline constexpr int keptRefused = 100;

/// The error with what was tried, a text marked for translation in the context "Storage".
Failure deliveryFailure(ApiError error, const char *operation);

} // namespace motorpool
