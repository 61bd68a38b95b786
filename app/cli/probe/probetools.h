// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "probe.h"

#include <QAbstractSocket>
#include <QNetworkProxy>

namespace motorpool {

/// A probe gives up after this time; a person waits for it.
constexpr std::chrono::seconds probePatience{15};

QString probeWords(const char *text);

Failure probeFailure(ApiError::Kind kind, const QString &operation, const QString &detail);

/// The proxy that the finder knows for the URL; NoProxy if there is none.
QNetworkProxy knownProxy(const ProbeTarget &target);

/// The kind of error that a socket's error amounts to.
ApiError::Kind kindOf(QAbstractSocket::SocketError error);

quint16 portOf(const QUrl &url);

} // namespace motorpool
