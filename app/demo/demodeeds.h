// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demofleet.h"
#include "vehicledeeds.h"

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace motorpool {

/// What was done to the fleet since the server began: the only thing that it keeps. May be used
/// from any thread.
class DemoDeeds
{
public:
    /// The fleet outlives this.
    explicit DemoDeeds(const DemoFleet *fleet);

    VehicleDeeds of(const DemoVehicle &vehicle) const;
    void change(const DemoVehicle &vehicle, const std::function<void(VehicleDeeds &)> &by);

    bool isRemoved(const DemoConnection &connection) const;
    void remove(const DemoConnection &connection);

    /// The connections of a user that are still there; nothing for a user who is not.
    QList<const DemoConnection *> connectionsOf(const QByteArray &userId) const;

private:
    std::size_t indexOf(const DemoConnection &connection) const;

    const DemoFleet *m_fleet;
    mutable std::mutex m_mutex;
    QHash<QByteArray, VehicleDeeds> m_deeds;        ///< by vehicle id
    std::unique_ptr<std::atomic<bool>[]> m_removed; ///< by the connection's index
};

} // namespace motorpool
