// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshplan.h"

#include "fleetrow.h"

#include <algorithm>

namespace motorpool {

RefreshPlan planRefresh(const Fleet &fleet, std::span<const quint32> rows, RefreshJob job, int most)
{
    RefreshPlan plan;
    for (const quint32 number : rows) {
        if (job.size() >= most)
            break;
        const FleetRow row(fleet, number);
        if (row.isCleared())
            continue;
        const std::string vehicle = row.vehicleId();
        const std::string user = row.userId();
        if (row.isGone())
            ++plan.gone;
        else if (vehicle.empty() || user.empty())
            ++plan.withoutUser;
        else if (!job.add(vehicle, user))
            ++plan.repeated;
    }
    plan.job = std::move(job);
    return plan;
}

BudgetEstimate estimateOf(const RefreshJob &job, const BudgetForecast &forecast, int callsEach)
{
    std::vector<int> left;
    left.reserve(std::size_t(job.left()));
    for (int at = 0; at < job.size(); ++at) {
        if (job.state(at) == RefreshJob::State::Pending)
            left.push_back(at);
    }
    return forecast.estimate(
        int(left.size()), [&job, &left](int at) { return job.vehicleId(left[std::size_t(at)]); },
        callsEach);
}

std::vector<quint32> longestUnread(const Fleet &fleet, const FleetQuestion &question)
{
    std::vector<quint32> rows = FleetSearch().find(fleet, question);
    std::vector<std::pair<qint64, quint32>> byTime;
    byTime.reserve(rows.size());
    for (const quint32 row : rows)
        byTime.emplace_back(FleetRow(fleet, row).readAt(), row); // noTime is before all times
    std::stable_sort(byTime.begin(), byTime.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(byTime.begin(), byTime.end(), rows.begin(),
                   [](const auto &of) { return of.second; });
    return rows;
}

} // namespace motorpool
