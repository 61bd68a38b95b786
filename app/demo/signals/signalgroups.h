// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Each adds the signals of a group, or of a few small ones; for this room alone.

namespace motorpool {

class SignalSheet;

void addCharge(SignalSheet &sheet);
void addChargeLists(SignalSheet &sheet); ///< limits, records and timers; part of Charge
void addClimate(SignalSheet &sheet);
void addClosures(SignalSheet &sheet);
void addConnectivity(SignalSheet &sheet);
void addDiagnostics(SignalSheet &sheet);
void addEngine(SignalSheet &sheet);
void addHvac(SignalSheet &sheet);
void addIdentification(SignalSheet &sheet);
void addLocation(SignalSheet &sheet);
void addLowVoltageBattery(SignalSheet &sheet);
void addMotion(SignalSheet &sheet);
void addService(SignalSheet &sheet);
void addSurveillance(SignalSheet &sheet);
void addTractionBattery(SignalSheet &sheet);
void addTransmission(SignalSheet &sheet);
void addUserAccount(SignalSheet &sheet);
void addWheels(SignalSheet &sheet);

} // namespace motorpool
