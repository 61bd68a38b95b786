// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demovehicle.h"

#include <QByteArrayList>
#include <QHash>

#include <vector>

namespace motorpool {

/// An owner who went through Connect.
struct DemoUser
{
    QByteArray id;
    QByteArray externalId; ///< empty: the application gave none
};

/// One user's link to one vehicle.
struct DemoConnection
{
    QByteArray id;
    std::size_t user = 0;    ///< index into DemoFleet::users
    std::size_t vehicle = 0; ///< index into DemoFleet::vehicles
    QByteArrayList permissions;
    QByteArray createdAt; ///< ISO 8601, UTC, with milliseconds: sorts as text
    QByteArray updatedAt;
};

/// How large a fleet and which; the same for the same values.
struct FleetPlan
{
    quint64 seed = 1;
    int users = 48;
    int vehicles = 420;
    int firstUserVehicles = 6; ///< how many of the vehicles are the first user's
};

/// Users, vehicles and connections; not changed once made, and then read from any thread.
struct DemoFleet
{
    std::vector<DemoUser> users;
    std::vector<DemoVehicle> vehicles;
    std::vector<DemoConnection> connections; ///< newest first

    const DemoVehicle *vehicle(const QByteArray &id) const;
    const DemoConnection *connection(const QByteArray &id) const;
    const DemoConnection *connection(const QByteArray &userId, const DemoVehicle &vehicle) const;

    QHash<QByteArray, std::size_t> vehicleById;
    QHash<QByteArray, std::size_t> connectionById;
};

DemoFleet makeFleet(const FleetPlan &plan);

} // namespace motorpool
