// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

namespace motorpool {

/// How big a case gets at most: what a person reads through and a page shows at once.
namespace caselimits {

inline constexpr qsizetype connections = 500;
inline constexpr qsizetype vehicles = 25;   ///< with readings
inline constexpr qsizetype readings = 1500; ///< of all vehicles
inline constexpr qsizetype requests = 500;
inline constexpr qsizetype records = 500;
inline constexpr qsizetype text = 2000; ///< characters

inline constexpr qsizetype body = 16 * 1024; ///< bytes of a body's JSON

// More than this is not even looked at, and the end of a text that was cut is dropped.
inline constexpr qsizetype textRead = 32 * 1024;
inline constexpr qsizetype textEnd = 400;
inline constexpr qsizetype bodyRead = 256 * 1024;

} // namespace caselimits

/// The case with the parts that are wanted, each within its limit; leftOut tells what was cut, in
/// addition to what it told already. Requests and records keep the newest.
CaseFile bounded(CaseFile file);

} // namespace motorpool
