// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTimeZone>

#include <optional>

namespace motorpool {

struct FleetDataAge;
struct SyncTimes;

/// How many rows and columns will be exported, in a sentence.
QString exportSize(qint64 rows, int columns);

QString exportMakesNoCall(); ///< the sentence about that

/// How much will be exported and how old it is, in a few sentences; nothing: how old is not known
/// yet.
QString exportFacts(qint64 rows, int columns, const std::optional<FleetDataAge> &age,
                    const QTimeZone &zone);

/// Which of the lists of connections were read to their end, and when, in a sentence.
QString listAgeText(const SyncTimes &live, const SyncTimes &simulated, const QTimeZone &zone);

} // namespace motorpool
