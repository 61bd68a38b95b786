// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterread.h"

namespace motorpool {

/// "20", "20%", "57.25", "300km", "200mi": at most nine digits and three decimals, perhaps with
/// the key's unit. Miles become kilometres, to the metre.
FilterRead<FilterLiteral> readFilterNumber(QStringView text, const FilterKeyDef &def);

/// Four digits.
FilterRead<FilterLiteral> readFilterYear(QStringView text, const FilterKeyDef &def);

/// A number as readFilterNumber() takes it, with at most three decimals.
QString filterNumberText(double number);

/// The number whose reading gave these ends of an equality.
QString equalNumberText(double low, double high);

} // namespace motorpool
