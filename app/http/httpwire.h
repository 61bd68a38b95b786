// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Between this room's messages and the bytes on the wire; for this room alone.

#include "httpservermessage.h"

#include <QByteArray>

#include <string_view>

namespace motorpool {

/// Splits a request target into path and query; the absolute form loses scheme and host.
/// False if it is none that a server answers.
bool takeTarget(HttpServerRequest &request, std::string_view target);

/// Status line and headers, with the empty line that ends them.
QByteArray responseHead(const HttpServerResponse &response, bool keepAlive);

} // namespace motorpool
