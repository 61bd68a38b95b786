// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace motorpool {

/// What goes before a file's path where deliveries are kept; it may be left out.
inline constexpr QLatin1StringView deliveryFileScheme("sqlite:");

/// Whether a text is an absolute path, and nothing that may be an address with a password in it:
/// what would come of that is a file of such a name.
bool isDeliveryFile(QStringView text);

/// Whether a text is a PostgreSQL URL whose reserved characters stand where they belong. Elsewhere,
/// as in a password that was not percent-encoded, QUrl would take a part of it for the host, the
/// database or an option.
bool isDeliveryServer(QStringView text);

} // namespace motorpool
