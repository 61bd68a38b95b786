// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace motorpool {

/// Lays JSON out over lines with an indent of two, and changes nothing else: members keep their
/// order, numbers their digits, strings their escapes. What is not JSON comes out readable all the
/// same; nothing is lost but blanks between tokens. Pure, for any thread.
QByteArray prettyJson(const QByteArray &json);

} // namespace motorpool
