// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace motorpool {

/// How times are written for people: the same everywhere, with the month in letters where the
/// language wants it so, since "10/12/26" means another day on each side of the Atlantic. An
/// invalid time gives an empty text, an invalid zone is UTC.

/// "12 Oct 2026"
QString dateText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "12 Oct 2026, 08:21"
QString timeText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "12 Oct 08:21:04", for lists of what has just come; the year stands elsewhere
QString clockText(const QDateTime &time, const QTimeZone &zone, const QLocale &locale = QLocale());

/// "12 Oct 2026, 08:21:04 UTC"
QString exactTimeText(const QDateTime &time, const QTimeZone &zone,
                      const QLocale &locale = QLocale());

} // namespace motorpool
