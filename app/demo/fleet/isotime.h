// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace motorpool {

/// Milliseconds since 1970, UTC.
using EpochMs = qint64;

/// A time as the REST API writes it: "2026-06-30T00:03:55.110Z". For years of four digits.
QByteArray isoTime(EpochMs time);

} // namespace motorpool
