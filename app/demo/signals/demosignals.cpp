// SPDX-License-Identifier: GPL-3.0-or-later
#include "demosignals.h"

#include "signalgroups.h"
#include "signalsheet.h"

#include <algorithm>

namespace motorpool {

QList<DemoSignal> storedSignals(const DemoVehicle &vehicle, const QByteArrayList &permissions,
                                EpochMs now, const VehicleDeeds &deeds)
{
    if (vehicle.stored == Stored::Nothing)
        return {};
    SignalSheet sheet(vehicle, permissions, now, deeds);
    addCharge(sheet);
    addClimate(sheet);
    addClosures(sheet);
    addConnectivity(sheet);
    addDiagnostics(sheet);
    addHvac(sheet);
    addEngine(sheet);
    addLocation(sheet);
    addLowVoltageBattery(sheet);
    addMotion(sheet);
    addService(sheet);
    addSurveillance(sheet);
    addTractionBattery(sheet);
    addTransmission(sheet);
    addIdentification(sheet);
    addUserAccount(sheet);
    addWheels(sheet);
    QList<DemoSignal> all = sheet.take();
    std::ranges::sort(all, {}, &DemoSignal::code);
    return all;
}

} // namespace motorpool
