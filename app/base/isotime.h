// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>

namespace motorpool {

/// Milliseconds since 1970, UTC.
using EpochMs = qint64;

/// True for the years 0 to 9999, the only ones that ISO 8601 writes without an agreement.
constexpr bool hasIsoTime(EpochMs time)
{
    return time >= -62'167'219'200'000 && time <= 253'402'300'799'999;
}

/// A time as the REST API writes it: "2026-06-30T00:03:55.110Z". For times that hasIsoTime().
QByteArray isoTime(EpochMs time);

/// The same without an allocation, for where there are millions of them. Not terminated.
std::array<char, 24> isoTimeCharacters(EpochMs time);

} // namespace motorpool
