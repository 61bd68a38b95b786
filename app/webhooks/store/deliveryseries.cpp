// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryseries.h"

namespace motorpool {

std::size_t qHash(const DeliverySubject &subject, std::size_t seed) noexcept
{
    return qHashMulti(seed, subject.vehicleId, subject.userId, subject.externalId, subject.make,
                      subject.model, subject.vehicleMode);
}

std::size_t qHash(const DeliveryShape &shape, std::size_t seed) noexcept
{
    return qHashMulti(seed, shape.type, shape.webhookId, shape.webhookName, shape.mode,
                      shape.triggers, shape.faults, shape.hasErrors);
}

DeliverySubject subjectOf(const DeliveryHead &head)
{
    return {head.userId, head.externalId, head.vehicleId, head.make, head.model, head.vehicleMode};
}

DeliveryShape shapeOf(const DeliveryHead &head)
{
    return {head.type,
            head.webhookId,
            head.webhookName,
            head.mode,
            head.triggers,
            head.faults,
            head.errorCount > 0 || !head.faults.isEmpty()};
}

} // namespace motorpool
