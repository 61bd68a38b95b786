// SPDX-License-Identifier: GPL-3.0-or-later
#include "demodeeds.h"

namespace motorpool {

DemoDeeds::DemoDeeds(const DemoFleet *fleet)
    : m_fleet(fleet)
    , m_removed(std::make_unique<std::atomic<bool>[]>(fleet->connections.size()))
{
}

VehicleDeeds DemoDeeds::of(const DemoVehicle &vehicle) const
{
    const std::scoped_lock lock(m_mutex);
    return m_deeds.value(vehicle.id);
}

void DemoDeeds::change(const DemoVehicle &vehicle, const std::function<void(VehicleDeeds &)> &by)
{
    const std::scoped_lock lock(m_mutex);
    by(m_deeds[vehicle.id]);
}

std::size_t DemoDeeds::indexOf(const DemoConnection &connection) const
{
    return std::size_t(&connection - m_fleet->connections.data());
}

bool DemoDeeds::isRemoved(const DemoConnection &connection) const
{
    return m_removed[indexOf(connection)].load(std::memory_order_relaxed);
}

void DemoDeeds::remove(const DemoConnection &connection)
{
    m_removed[indexOf(connection)] = true;
}

QList<const DemoConnection *> DemoDeeds::connectionsOf(const QByteArray &userId) const
{
    QList<const DemoConnection *> result;
    for (const DemoConnection &connection : m_fleet->connections) {
        if (m_fleet->users[connection.user].id == userId && !isRemoved(connection))
            result += &connection;
    }
    return result;
}

} // namespace motorpool
