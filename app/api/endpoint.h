// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QStringList>
#include <QUrl>

#include <utility>

namespace motorpool {

using QueryItems = QList<std::pair<QString, QString>>;

/// A URL on a host: its base URL with the path segments and the query added. Each segment is
/// encoded as one, so that an opaque id stays one whatever it holds. Usage error for an empty
/// segment, and for "." and "..", which cannot be encoded.
Result<QUrl> endpoint(const QUrl &host, const QStringList &segments, const QueryItems &query = {});

/// The URL that a link in an answer from this host means: absolute, relative to the answer's own
/// URL, or without the prefix that the host has here. Protocol error with this path if it leads to
/// another origin, for the bearer goes nowhere else.
Result<QUrl> followLink(const QUrl &host, const QUrl &answered, const QString &link,
                        const QString &path);

/// The same text for all spellings of one URL; for noticing repetition.
QString normalised(const QUrl &url);

} // namespace motorpool
