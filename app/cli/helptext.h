// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool::cli {

struct CommandDef;

/// The help of one command, or of the program for a null pointer; lines of at most 80 columns.
QString helpText(const CommandDef *command);

} // namespace motorpool::cli
