// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonread.h"
#include "webhookevent.h"

#include <QJsonArray>

#include <optional>

namespace motorpool {

// The lists of an event, whose items are read one by one: what is wrong in one spoils no other.
// Each keeps the first fault, with its place below path.

using FirstFault = std::optional<ApiError>;

QList<Reading> readSignals(const QJsonValue &list, const QString &path, const QString &vehicleId,
                           const QDateTime &readAt, FirstFault &fault);

/// Triggers as {type, signal: {…} or "Group.Name"}, as a signal alone, or as {code} that is a type.
QList<EventTrigger> readTriggers(const QJsonValue &list, const QString &path, FirstFault &fault);

QList<VehicleFault> readFaults(const QJsonValue &list, const QString &path, FirstFault &fault);

} // namespace motorpool
