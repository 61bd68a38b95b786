// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "filtertest.h"
#include "fleet.h"
#include "fleetorder.h"
#include "rowset.h"

#include <QThreadPool>

#include <memory>
#include <vector>

namespace motorpool {

/// Which rows are wanted, and in which order.
struct FleetQuestion
{
    Filter filter;
    FleetOrder order;
    FilterSetting setting;
    std::shared_ptr<const RowSet> only = {}; ///< if given, no other rows than these

    friend bool operator==(const FleetQuestion &, const FleetQuestion &) = default;
};

/// Finds the rows that a question asks for. It remembers the last order and what the last filter
/// left, so that typing on looks at that alone. Works on several threads and returns when done;
/// not to be asked by two at a time.
class FleetSearch
{
public:
    FleetSearch();

    std::vector<quint32> find(const Fleet &fleet, const FleetQuestion &question);

private:
    void filter(const Fleet &fleet, const FleetQuestion &question);
    void order(const Fleet &fleet, const FleetOrder &order);

    QThreadPool m_threads;

    bool m_hasOrder = false;
    FleetOrder m_order;
    quint64 m_orderVersion = 0;
    std::vector<quint32> m_ordered;

    bool m_hasMasks = false;
    Filter m_filter;
    FilterSetting m_setting;
    std::shared_ptr<const RowSet> m_only;
    quint64 m_maskVersion = 0;
    std::vector<RowMask> m_masks; ///< by segment: the rows that the filter left
};

} // namespace motorpool
