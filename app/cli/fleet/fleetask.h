// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetsearch.h"
#include "invocation.h"

#include <QList>

namespace motorpool::cli {

/// What is wanted of the fleet: which rows, in which order, which columns.
struct FleetAsk
{
    Filter filter;
    FleetOrder order;          ///< by --sort; else in the order in which they were learned
    QList<FleetField> columns; ///< by --columns

    /// The rows that it asks for.
    std::shared_ptr<const std::vector<quint32>> rows(const Fleet &fleet,
                                                     const FilterSetting &setting) const;
};

/// Reads --columns and --sort; the filter is in the filter language, and may be empty. Unless
/// chosen, columns are those of the list of this name (fleetfieldlists.h). Error: Usage, which says
/// where a filter's mistakes stand; at a terminal they are pointed at as well.
Result<FleetAsk> readFleetAsk(const Invocation &invocation, const QString &filter,
                              const QString &usualColumns);

} // namespace motorpool::cli
