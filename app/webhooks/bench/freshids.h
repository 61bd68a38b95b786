// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace motorpool {

/// The body with a new eventId and deliveryId, and delivered at now in the form that it had; all
/// else stays byte for byte. What it does not have is not added. A body that is no JSON stays.
QByteArray withFreshIds(const QByteArray &body, const QDateTime &now);

} // namespace motorpool
