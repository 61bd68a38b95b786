// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace motorpool {

/// Reads the attributes of a charge schedule ("daily", "weekly", "workweek") and gives it the form
/// of a charge timer; nothing if they are not as documented.
std::optional<QJsonObject> timerOf(const QString &kind, const QJsonObject &attributes,
                                   const QByteArray &scheduleId);

/// True for an object of latitude and longitude that can be.
bool isPlace(const QJsonObject &place);

} // namespace motorpool
