// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryhead.h"

#include <QString>

#include <cstddef>

namespace motorpool {

/// Whom a delivery is about. It repeats with every delivery of a vehicle, so it is stored once. A
/// value.
struct DeliverySubject
{
    QString userId;
    QString externalId;
    QString vehicleId;
    QString make;
    QString model;
    QString vehicleMode;

    friend bool operator==(const DeliverySubject &, const DeliverySubject &) = default;
};

/// What a delivery is like, whomever it is about: there are few of them, and each is stored once.
/// A value.
struct DeliveryShape
{
    QString type;
    QString webhookId;
    QString webhookName;
    QString mode;
    QString triggers;
    QString faults;
    bool hasErrors = false; ///< of signals, or faults

    friend bool operator==(const DeliveryShape &, const DeliveryShape &) = default;
};

std::size_t qHash(const DeliverySubject &subject, std::size_t seed = 0) noexcept;
std::size_t qHash(const DeliveryShape &shape, std::size_t seed = 0) noexcept;

DeliverySubject subjectOf(const DeliveryHead &head);
DeliveryShape shapeOf(const DeliveryHead &head);

/// All deliveries of one subject and one shape, by the keys under which these are stored.
struct SeriesKeys
{
    qint64 subject = 0;
    qint64 shape = 0;

    friend bool operator==(const SeriesKeys &, const SeriesKeys &) = default;
};

inline std::size_t qHash(const SeriesKeys &keys, std::size_t seed = 0) noexcept
{
    return qHashMulti(seed, keys.subject, keys.shape);
}

} // namespace motorpool
