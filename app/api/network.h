// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <memory>

class QNetworkAccessManager;

namespace motorpool {

class ProxyFinder;
struct Application;

/// The network as an application wants it: TLS 1.2 or newer, verified against the system's
/// certificates and, in addition, those of the application's CA file; the proxies that the finder
/// knows; no cookies, no cache, no questions to a person.
/// Storage error if the CA file cannot be read, Tls error if it holds no certificate.
Result<std::unique_ptr<QNetworkAccessManager>> makeNetwork(const Application &application,
                                                           const ProxyFinder &proxies);

} // namespace motorpool
