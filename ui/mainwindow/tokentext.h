// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokensource.h"

#include <QTimeZone>

namespace motorpool {

/// A short length of time for the status bar: "41 min", "50 s".
QString shortSpan(std::chrono::seconds span);

/// "token 41 min", "no token yet", "✕ token refused".
QString tokenText(const TokenState &state);

/// The last renewal and its result, times in the zone given.
QString tokenToolTip(const TokenState &state, const QTimeZone &zone);

} // namespace motorpool
