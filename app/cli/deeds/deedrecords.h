// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chargeschedule.h"
#include "commandreport.h"
#include "record.h"

namespace motorpool::cli {

// What came of a command, and a vehicle's schedules, as records. Times as in records.h.

RecordShape reportShape();
Record toRecord(const CommandReport &report);

RecordShape scheduleShape();
Record toRecord(const ChargeSchedule &schedule);

/// The outcome in a sentence, translated: "Done, says Smartcar.".
QString outcomeLine(const CommandReport &report);

/// What was seen of the effect in a sentence, translated; empty if nothing was looked at.
QString lookLine(const CommandReport &report);

} // namespace motorpool::cli
