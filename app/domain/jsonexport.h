// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "reading.h"
#include "subscription.h"
#include "vehicle.h"
#include "webhook.h"

#include <QJsonObject>

namespace motorpool {

/// Values as JSON for export and the command line: all members always there, what is unknown is
/// null, times are ISO 8601 in UTC. The member names are a promise to scripts.
QJsonObject toJson(const Connection &connection);
QJsonObject toJson(const Vehicle &vehicle);
QJsonObject toJson(const Webhook &webhook); ///< signals as {code, group, name}
QJsonObject toJson(const Subscription &subscription);

/// Body and unit as received; an error beside a last value keeps both.
QJsonObject toJson(const Reading &reading);

} // namespace motorpool
