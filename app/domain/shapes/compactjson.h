// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace motorpool {

/// JSON on one line, safe to show, cut with "…" after limit characters. The work is bounded by
/// the limit, not by the size of the value.
QString compactJson(const QJsonValue &value, qsizetype limit = 400);

} // namespace motorpool
