// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterread.h"

namespace motorpool {

/// "30min", "12h", "3d", "2w", "6mo", "1y": a whole number and a unit; a month is 30 days, a year
/// 365. Equal to "3d" is what shows as 3 days: from three days to less than four.
FilterRead<FilterLiteral> readFilterAge(QStringView text, const FilterKeyDef &def);

/// "2026-05-03", "2026-05", "2026", or an age.
FilterRead<FilterLiteral> readFilterMoment(QStringView text, const FilterKeyDef &def);

/// The units that can follow a number, shortest names, as completions offer them.
QStringList filterAgeUnits();

/// Whole seconds as an age that reads back the same: "36h", "3d".
QString filterAgeText(double seconds);

/// The age whose reading gave these ends of an equality.
QString equalAgeText(double low, double high);

/// Days from first to last as text that reads back the same: "2026", "2026-05", "2026-05-03" or
/// two days with ".." between.
QString filterDaysText(double first, double last);

QString filterDayText(double day);

} // namespace motorpool
