// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake.h"

#include <optional>

namespace motorpool {

/// Reads the requests of a HAR file that are POST and carry data, as browsers and proxies save
/// them; nothing if the bytes are no HAR. Their text is UTF-8, or base64 where the entry says so.
std::optional<Intake> readHar(const QByteArray &bytes);

} // namespace motorpool
