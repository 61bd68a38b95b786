// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "respelling.h"

namespace motorpool {

/// Appends a string of a JSON text, given with its quotation marks, with other escapes. One that is
/// not UTF-8 stays as it is.
void appendString(QByteArray &to, QByteArrayView raw, JsonSpelling::Escapes escapes);

/// True for a number without fraction and exponent.
bool isWhole(QByteArrayView number);

} // namespace motorpool
