// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchrequest.h"

#include <optional>

namespace motorpool {

/// Reads a request as HTTP sends it, or its headers alone, with the body behind an empty line; also
/// as curl -v shows it ("> " in front), and with a body that begins right behind the headers.
/// Nothing if the text does not begin with a request line or with headers that are known.
std::optional<BenchRequest> readHttpText(QByteArrayView text);

} // namespace motorpool
