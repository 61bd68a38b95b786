// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

namespace motorpool::cli {

/// Reads a file to its end, or standard input for "-" or an empty name; at most limit bytes and one
/// more, by which one sees that there is more. Blocks. Errors: NotFound (no such file), Storage,
/// Cancelled (interrupted).
Result<QByteArray> readInput(const QString &file, qsizetype limit);

} // namespace motorpool::cli
