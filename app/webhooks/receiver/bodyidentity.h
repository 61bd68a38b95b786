// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace motorpool {

/// What tells an event from others whose eventId is missing or no text: "body:" and a hash of its
/// body without what is new with each try (meta's deliveryId, deliveredAt, deliveryTime), so that
/// it is stored once, however often it is sent. Two events of which nothing else differs, neither a
/// time nor a sequence, count as one. For any thread.
QString bodyIdentity(const QByteArray &body);

} // namespace motorpool
