// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QTime>
#include <QtGlobal>

namespace motorpool {

/// A Usage error with this text, translated in the context "Command".
Failure wrongEntry(const char *text);

/// "06:00".
QString minuteText(QTime time);

} // namespace motorpool
