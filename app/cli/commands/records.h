// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "reading.h"
#include "record.h"
#include "vehicle.h"

namespace motorpool::cli {

// What is listed, as records: JSON members as jsonexport.h promises them, and table cells in
// words. Times in tables are ISO 8601 in UTC, to the second.

RecordShape connectionShape();
Record toRecord(const Connection &connection);

RecordShape vehicleShape();
Record toRecord(const Vehicle &vehicle);

RecordShape readingShape();
Record toRecord(const Reading &reading);

} // namespace motorpool::cli
