// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofleet.h"

#include "fleetcast.h"
#include "isotime.h"
#include "permissionsets.h"

#include <algorithm>

namespace motorpool {

namespace {

// Fixed days, so that ids and times of connections depend on the seed alone.
constexpr qint64 firstConnect = 1'675'209'600'000;  // 1 February 2023
constexpr qint64 newestConnect = 1'791'793'305'349; // 12 October 2026
constexpr qint64 newestUpdate = 1'792'450'000'000;  // 19 October 2026

DemoUser inventedUser(quint64 seed, std::size_t number)
{
    DemoRandom random = DemoRandom::forItem(seed, 3'000'000 + number);
    DemoUser user{random.uuid(), {}};
    const auto customer = QByteArray::number(10'442 + int(number));
    if (number == 0 || random.chance(0.5))
        user.externalId = "C-" + customer;
    else if (random.chance(0.3))
        user.externalId = "driver/" + customer + "@north";
    return user;
}

/// Whose a vehicle is that is not the first user's: everybody has one, then few have many.
std::size_t ownerOf(DemoRandom &random, std::size_t number, std::size_t users)
{
    const std::size_t others = users - 1;
    if (number < others)
        return 1 + number;
    const double unit = random.unit();
    return 1 + std::min(others - 1, std::size_t(double(others) * unit * unit));
}

DemoConnection connect(DemoRandom &random, std::size_t user, std::size_t vehicle, qint64 createdAt)
{
    DemoConnection connection;
    connection.id = random.uuid();
    connection.user = user;
    connection.vehicle = vehicle;
    connection.permissions = inventedPermissions(random);
    connection.createdAt = isoTime(createdAt);
    const double share = random.unit();
    connection.updatedAt = isoTime(createdAt + qint64(double(newestUpdate - createdAt) * share));
    return connection;
}

} // namespace

DemoFleet makeFleet(const FleetPlan &plan)
{
    DemoFleet fleet;
    const auto users = std::size_t(std::max(1, plan.users));
    const auto own = std::size_t(std::max(0, plan.firstUserVehicles));
    const auto total = std::max(own, std::size_t(std::max(0, plan.vehicles)));
    for (std::size_t i = 0; i < users; ++i)
        fleet.users.push_back(inventedUser(plan.seed, i));

    // The first user's connections are the newest, a quarter of an hour apart.
    constexpr qint64 step = 15 * 60'000 + 1'123;
    const qint64 oldest = newestConnect - qint64(own) * step;
    fleet.vehicles.reserve(total);
    for (std::size_t i = 0; i < total; ++i) {
        DemoRandom random = DemoRandom::forItem(plan.seed, 4'000'000 + i);
        if (i < own || users == 1) {
            fleet.vehicles.push_back(castVehicle(plan.seed, i));
            DemoConnection connection = connect(random, 0, i, newestConnect - qint64(i) * step);
            if (i == 0) { // all but one, so that a permission that is not granted is met, too
                connection.permissions = allPermissions();
                connection.permissions.removeOne("read_service_history");
            } else if (i < 3) {
                connection.permissions = allPermissions();
            } else if (i < 5) {
                connection.permissions = usualPermissions();
                connection.permissions.append("read_tires");
            }
            fleet.connections.push_back(std::move(connection));
            continue;
        }
        fleet.vehicles.push_back(inventedVehicle(plan.seed, i));
        const auto created = [&] {
            return firstConnect + qint64(random.unit() * double(oldest - firstConnect));
        };
        const std::size_t owner = ownerOf(random, i - own, users);
        fleet.connections.push_back(connect(random, owner, i, created()));
        if (fleet.vehicles.back().simulated) // the simulator grants all there is
            fleet.connections.back().permissions = allPermissions();
        if (users > 2 && random.chance(0.03)) { // a family's car, a second account
            const std::size_t second = 1 + owner % (users - 1);
            fleet.connections.push_back(connect(random, second, i, created()));
        }
    }
    std::ranges::sort(fleet.connections, [](const DemoConnection &a, const DemoConnection &b) {
        return std::tie(b.createdAt, a.id) < std::tie(a.createdAt, b.id);
    });
    for (std::size_t i = 0; i < total; ++i)
        fleet.vehicleById.insert(fleet.vehicles[i].id, i);
    for (std::size_t i = 0; i < fleet.connections.size(); ++i)
        fleet.connectionById.insert(fleet.connections[i].id, i);
    return fleet;
}

const DemoVehicle *DemoFleet::vehicle(const QByteArray &id) const
{
    const auto found = vehicleById.constFind(id);
    return found == vehicleById.cend() ? nullptr : &vehicles[*found];
}

const DemoConnection *DemoFleet::connection(const QByteArray &id) const
{
    const auto found = connectionById.constFind(id);
    return found == connectionById.cend() ? nullptr : &connections[*found];
}

const DemoConnection *DemoFleet::connection(const QByteArray &userId,
                                            const DemoVehicle &vehicle) const
{
    const auto number = std::size_t(&vehicle - vehicles.data());
    const auto found = std::ranges::find_if(connections, [&](const DemoConnection &connection) {
        return connection.vehicle == number && users[connection.user].id == userId;
    });
    return found == connections.end() ? nullptr : &*found;
}

} // namespace motorpool
