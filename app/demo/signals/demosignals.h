// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehicledeeds.h"

#include <QByteArrayList>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace motorpool {

/// Why a signal carries an error, as seen in real answers.
enum class SignalTrouble {
    NotCharging,  ///< VEHICLE_STATE/NOT_CHARGING
    NotCapable,   ///< COMPATIBILITY/VEHICLE_NOT_CAPABLE
    NoPermission, ///< PERMISSION/UNKNOWN
};

/// One signal as the store holds it. A value.
struct DemoSignal
{
    QByteArray code; ///< "tractionbattery-stateofcharge"
    QByteArray group;
    QByteArray name;
    const char *status = "SUCCESS";
    std::optional<SignalTrouble> trouble;
    std::optional<QJsonObject> body;
    EpochMs oemUpdatedAt = 0; ///< 0: not told, here and below; all three 0: no meta at all
    EpochMs retrievedAt = 0;
    EpochMs ingestedAt = 0;
};

/// What the store holds of a vehicle at a time, in the order of groups and names, for a connection
/// with these permissions. The same for the same vehicle, permissions, time and deeds. What a
/// command changed is told some seconds later, and then by all signals.
QList<DemoSignal> storedSignals(const DemoVehicle &vehicle, const QByteArrayList &permissions,
                                EpochMs now, const VehicleDeeds &deeds = {});

} // namespace motorpool
