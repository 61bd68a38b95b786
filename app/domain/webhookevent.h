// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "vehicle.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// A signal by its names, of which any may be missing.
struct SignalName
{
    QString code;  ///< "tractionbattery-stateofcharge"
    QString group; ///< "TractionBattery"
    QString name;  ///< "StateOfCharge"

    friend bool operator==(const SignalName &, const SignalName &) = default;
};

/// Why an event was sent.
struct EventTrigger
{
    QString type;      ///< "SIGNAL_UPDATED", "FIRST_DELIVERY", or as received; null in older shapes
    SignalName signal; ///< which changed; empty for a first delivery

    friend bool operator==(const EventTrigger &, const EventTrigger &) = default;
};

/// One error of a VEHICLE_ERROR event. It stays until an event says that it is resolved.
struct VehicleFault
{
    SignalError error;
    QString docUrl;            ///< "docURL", a page of Smartcar's; as received
    QString userMessage;       ///< what Smartcar suggests to tell the owner
    QString state;             ///< "ERROR", "RESOLVED", or as received
    QList<SignalName> signals; ///< which it is about; empty: the whole vehicle

    bool isResolved() const { return state.compare(u"RESOLVED", Qt::CaseInsensitive) == 0; }
    friend bool operator==(const VehicleFault &, const VehicleFault &) = default;
};

/// What one delivery of a webhook tells, decoded from its body; all the shapes that were seen make
/// the same value. A value. Source: smartcar.com/docs, webhook event reference (payloads 4.0).
struct WebhookEvent
{
    enum class Kind {
        Unknown, ///< a type that this program does not know; kept as it came
        Verify,
        VehicleState,
        VehicleError,
    };

    Kind kind = Kind::Unknown;
    QString type;    ///< "eventType" as received; for the older VERIFY its "eventName"
    QString eventId; ///< stays the same when the delivery is tried again; null if not told
    QString userId;
    QString externalId;
    Vehicle vehicle;
    QList<Reading> readings;
    QList<EventTrigger> triggers;
    QList<VehicleFault> faults;
    QString challenge; ///< of a VERIFY

    QString deliveryId;    ///< another one for each try
    QDateTime deliveredAt; ///< when Smartcar sent it; invalid if not told
    QString version;       ///< "4.0"
    QString webhookId;
    QString webhookName;
    QString applicationId;
    QString mode;                   ///< "LIVE", "TEST", or as received; null in older payloads
    std::optional<int> signalCount; ///< as told; it may differ from what came
    std::optional<qint64> sequence; ///< tie-break where two events tell the same time

    /// Made up by the dashboard's "Test webhook": its ids exist in no account, and it is never
    /// mixed with what is real.
    bool isTest() const;

    /// The latest time at which the car reported one of the readings; invalid if none tells.
    QDateTime newestOemTime() const;

    friend bool operator==(const WebhookEvent &, const WebhookEvent &) = default;
};

} // namespace motorpool
