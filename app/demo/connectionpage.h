// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demodeeds.h"
#include "httpservermessage.h"

namespace motorpool {

/// The answer to GET /v3/connections: one page of what the filters let through, newest first.
/// base is the URL up to and without "/v3".
HttpServerResponse connectionPage(const DemoFleet &fleet, const DemoDeeds &deeds,
                                  const HttpServerRequest &request, const QByteArray &base);

/// The answer to GET /v3/connections/{id}. It does not repeat the user among the attributes.
HttpServerResponse connectionAlone(const DemoFleet &fleet, const DemoConnection &connection,
                                   const QByteArray &base);

} // namespace motorpool
