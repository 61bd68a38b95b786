// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace motorpool {

/// The only ways by which a request reaches a log, the Requests page or an error text.

/// The URL without user info, and with the values of query parameters that could be credentials
/// (code, token, secret, password, ...) replaced by "…".
QString redacted(const QUrl &url);

/// True for headers whose value must not be shown: Authorization, Proxy-Authorization, cookies.
bool isSecretHeader(const QByteArray &name);

/// The header's value, or "…" for a secret one.
QByteArray redactedHeader(const QByteArray &name, const QByteArray &value);

} // namespace motorpool
