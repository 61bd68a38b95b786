// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfields.h"
#include "fleetrow.h"
#include "record.h"

namespace motorpool::cli {

// The fleet as a table for people: a column a field, numbers metric, times in UTC.

QList<TableColumn> fleetColumns(const QList<FleetField> &fields);

/// nowMs: UTC, since 1970; ages are counted from it.
QStringList fleetCells(const FleetRow &row, const QList<FleetField> &fields, qint64 nowMs);

} // namespace motorpool::cli
