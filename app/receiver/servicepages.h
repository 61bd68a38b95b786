// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpservermessage.h"
#include "receiver.h"

namespace motorpool {

/// Answers for those who watch the service: /healthz (it runs), /readyz (it can take deliveries),
/// /metrics (Prometheus' text format). From any thread; the receiver must outlive it.
HttpHandler servicePages(const Receiver &receiver, const SigningKeys &keys);

/// What /metrics tells.
QByteArray metricsText(const ReceiverCounters &counters, bool isStorageUp, bool hasKeys,
                       int connections);

} // namespace motorpool
