// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingtable.h"

namespace motorpool {

// One reading as columns of the table `reading` (fleetschema.cpp), and back.

/// Values for the columns from group_name on.
QVariantList readingValues(const LearnedReading &learned);

/// From a row of code, good and those columns. Nothing when it holds what this program does not
/// write.
std::optional<LearnedReading> readingOf(const Row &row, const QString &vehicleId);

/// The numbers that stand for LearnedBy; nothing for others.
int numberOf(LearnedBy by);
std::optional<LearnedBy> learnedByOf(qint64 number);

} // namespace motorpool
