// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace motorpool {

struct VehicleFault;
struct WebhookEvent;

/// What a list shows of a delivery, without its readings. Null texts and empty optionals were not
/// told. A value.
struct DeliveryHead
{
    QString eventId; ///< what tells an event from others; the same for each try
    QString type;    ///< "VEHICLE_STATE", or as received
    QString userId;
    QString externalId;
    QString vehicleId;
    QString make;
    QString model;
    QString vehicleMode; ///< "live", "simulated", "test"
    QString deliveryId;
    QString webhookId;
    QString webhookName;
    QString mode; ///< "LIVE", "TEST"
    /// Codes of the signals that triggered it, FIRST_DELIVERY: sorted, each once, by blank.
    QString triggers;
    /// "TYPE/CODE" of its errors, "TYPE/CODE=RESOLVED" of resolved ones, "TYPE" where no code was
    /// told: sorted, each once, by blank.
    QString faults;
    QDateTime deliveredAt; ///< when Smartcar sent it
    QDateTime oemAt;       ///< the latest time at which the car reported one of its signals
    int signalCount = 0;   ///< signals that came
    int errorCount = 0;    ///< signals among them whose status is an error
    std::optional<qint64> sequence;

    bool isTest() const; ///< as WebhookEvent::isTest()
    friend bool operator==(const DeliveryHead &, const DeliveryHead &) = default;
};

DeliveryHead headOf(const WebhookEvent &event);

/// "TYPE/CODE", or "TYPE" where no code was told; whether it is resolved is left out.
QString faultWord(const VehicleFault &fault);

/// One event as it is kept: the head, what the store adds, and the body on demand.
struct Delivery
{
    qint64 number = 0; ///< ascending as they came into the store; from 1
    DeliveryHead head;
    QDateTime receivedAt;     ///< the first time
    QDateTime lastReceivedAt; ///< the last time, where it was sent again
    int tries = 1;            ///< how often it came
    QString receiver;         ///< who took it: a computer's name, or the one a person gave it

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

} // namespace motorpool
