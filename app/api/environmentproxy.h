// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

#include <optional>

class QNetworkProxy;
class QUrl;

namespace motorpool {

/// The proxy that the environment names for this URL: https_proxy (http_proxy for plain http),
/// else all_proxy, in lower or upper case, unless no_proxy lists the host ("*", a host, a domain
/// with or without a dot, an address, a subnet; each with a port or without). NoProxy if it lists
/// it, nothing if the environment does not say.
std::optional<QNetworkProxy> environmentProxy(const QUrl &url,
                                              const QProcessEnvironment &environment);

} // namespace motorpool
