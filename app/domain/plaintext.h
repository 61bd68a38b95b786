// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Foreign text made safe to show on one line: line breaks and other control characters become
/// spaces, so that nothing drives a terminal; characters that turn the writing direction around
/// are dropped, so that nothing disguises what follows. Longer text than limit is cut with "…".
QString onOneLine(const QString &text, qsizetype limit = 400);

} // namespace motorpool
