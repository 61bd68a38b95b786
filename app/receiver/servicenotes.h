// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "receiverobserver.h"

namespace motorpool {

/// Writes what happens to a receiver into the service's log. A refused body is named by its hash.
class ServiceNotes final : public ReceiverObserver
{
public:
    void stored(std::span<const IncomingDelivery> deliveries, const QList<bool> &isNew) override;
    void refused(const RefusedDelivery &delivery, quint64 untold) override;
    void challenged(const AnsweredChallenge &challenge) override;
    void storageLost(const ApiError &error) override;
    void upkeepFailed(const ApiError &error) override;
    void storageBack() override;
};

} // namespace motorpool
