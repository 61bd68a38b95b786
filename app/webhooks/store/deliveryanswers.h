// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryhead.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>

namespace motorpool {

/// A delivery as it came, as far as it is kept.
struct DeliveredRequest
{
    QByteArray body;
    QByteArray signature; ///< 64 lower-case digits; empty: stored by a version that did not keep it
    int signedBy = 0;     ///< which of its receiver's keys fitted, from 1; 0: not known

    friend bool operator==(const DeliveredRequest &, const DeliveredRequest &) = default;
};

/// The newest deliveries that a filter wants, or the next older ones.
struct DeliveryPage
{
    QList<Delivery> deliveries; ///< the newest first
    bool isLast = false;        ///< there are no older ones

    friend bool operator==(const DeliveryPage &, const DeliveryPage &) = default;
};

/// A fault that a vehicle told and that it has not told to be resolved since. Which of the two is
/// the later one is decided by the events' sequence; where one of them has none, by when Smartcar
/// sent them, and where that is not told either, by the order in which they came. An event without
/// a sequence of which the first tries were lost is therefore as late as the try that came.
struct OpenFault
{
    QString fault;     ///< "TYPE/CODE", or "TYPE"
    qint64 number = 0; ///< of the delivery that told it last
    QDateTime receivedAt;

    friend bool operator==(const OpenFault &, const OpenFault &) = default;
};

/// When the last delivery of a vehicle to one webhook came.
struct WebhookReceipt
{
    QString webhookId; ///< as the delivery tells it; empty: it did not
    QDateTime receivedAt;

    friend bool operator==(const WebhookReceipt &, const WebhookReceipt &) = default;
};

/// The last that came of a vehicle; tests do not count.
struct VehicleDeliveries
{
    QString vehicleId;
    qint64 number = 0; ///< of the last one
    QDateTime receivedAt;
    QDateTime deliveredAt;
    qint64 count = 0;               ///< how many are kept
    QList<OpenFault> faults;        ///< the last one first
    QList<WebhookReceipt> receipts; ///< the last one first

    friend bool operator==(const VehicleDeliveries &, const VehicleDeliveries &) = default;
};

/// How often a vehicle's deliveries come, by the gaps between its last ones (fifty at most); tests
/// do not count.
struct DeliveryHabit
{
    QString vehicleId;
    QDateTime receivedAt; ///< the last one
    int gaps = 0;         ///< of which it was learned; below some five it tells little
    std::chrono::milliseconds median{0};
    std::chrono::milliseconds p90{0}; ///< nine of ten gaps are not longer

    friend bool operator==(const DeliveryHabit &, const DeliveryHabit &) = default;
};

/// A time in which nothing came of any vehicle.
struct DeliveryRest
{
    QDateTime from;  ///< the last delivery before it
    QDateTime until; ///< the first one after it

    friend bool operator==(const DeliveryRest &, const DeliveryRest &) = default;
};

} // namespace motorpool
