// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicledeliveries.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t timesForHabit = 51; ///< fifty gaps
constexpr qint64 rowsAtOnce = 20'000;
constexpr QLatin1StringView resolved("=RESOLVED");

/// Of each fault of a vehicle what was told of it last.
struct FaultTale
{
    OpenFault fault;
    bool isResolved = false;
};

void tell(QHash<QString, FaultTale> &tales, const DeliveryShape &shape,
          const SeriesCatalogue::Series &series)
{
    const auto words = QStringView(shape.faults).split(u' ', Qt::SkipEmptyParts);
    for (QStringView word : words) {
        const bool isResolved = word.endsWith(resolved);
        if (isResolved)
            word.chop(resolved.size());
        FaultTale &tale = tales[word.toString()];
        if (tale.fault.number < series.last)
            tale = {{word.toString(), series.last, series.lastReceivedAt}, isResolved};
    }
}

/// When a vehicle's deliveries were received, the newest first, in ms since 1970.
using Times = std::vector<qint64>;

DeliveryHabit habitOf(const QString &vehicleId, Times times)
{
    // Numbers are given in the order of storing, which two receivers may have swapped.
    std::sort(times.begin(), times.end(), std::greater<>());
    DeliveryHabit habit;
    habit.vehicleId = vehicleId;
    habit.receivedAt = QDateTime::fromMSecsSinceEpoch(times.front(), Qt::UTC);
    std::vector<qint64> gaps;
    for (std::size_t i = 0; i + 1 < times.size(); ++i)
        gaps.push_back(times[i] - times[i + 1]);
    habit.gaps = int(gaps.size());
    if (gaps.empty())
        return habit;
    std::sort(gaps.begin(), gaps.end());
    habit.median = std::chrono::milliseconds(gaps[gaps.size() / 2]);
    habit.p90 = std::chrono::milliseconds(gaps[(gaps.size() * 9 + 9) / 10 - 1]);
    return habit;
}

} // namespace

QList<VehicleDeliveries> lastOfVehicles(const SeriesCatalogue &catalogue)
{
    QMap<QString, VehicleDeliveries> vehicles;
    QHash<QString, QHash<QString, FaultTale>> tales;
    for (const SeriesCatalogue::Series &series : catalogue.series()) {
        const QString &id = catalogue.subjects()[series.subject].vehicleId;
        if (id.isEmpty() || series.count <= 0 || catalogue.isTest(series))
            continue;
        VehicleDeliveries &vehicle = vehicles[id];
        vehicle.vehicleId = id;
        vehicle.count += series.count;
        if (series.last > vehicle.number) {
            vehicle.number = series.last;
            vehicle.receivedAt = series.lastReceivedAt;
            vehicle.deliveredAt = series.lastDeliveredAt;
        }
        const DeliveryShape &shape = catalogue.shapes()[series.shape];
        if (!shape.faults.isEmpty())
            tell(tales[id], shape, series);
    }
    for (auto vehicle = tales.cbegin(); vehicle != tales.cend(); ++vehicle) {
        QList<OpenFault> &faults = vehicles[vehicle.key()].faults;
        for (const FaultTale &tale : *vehicle) {
            if (!tale.isResolved)
                faults.append(tale.fault);
        }
        std::sort(faults.begin(), faults.end(), [](const OpenFault &a, const OpenFault &b) {
            return a.number != b.number ? a.number > b.number : a.fault < b.fault;
        });
    }
    return vehicles.values();
}

Result<QList<DeliveryHabit>> habitsOfVehicles(DeliverySource &source,
                                              const SeriesCatalogue &catalogue, qint64 most,
                                              const Interrupt &interrupt)
{
    // Vehicles by number, so that no text is looked at for each delivery.
    QMap<QString, int> vehicles;
    std::vector<qint64> counts;
    std::vector<int> vehicleOf(catalogue.series().size(), -1);
    for (std::size_t place = 0; place < vehicleOf.size(); ++place) {
        const SeriesCatalogue::Series &series = catalogue.series()[place];
        const QString &id = catalogue.subjects()[series.subject].vehicleId;
        if (id.isEmpty() || catalogue.isTest(series))
            continue;
        const int vehicle = vehicles.contains(id) ? vehicles[id] : int(counts.size());
        if (vehicle == int(counts.size())) {
            vehicles.insert(id, vehicle);
            counts.push_back(0);
        }
        vehicleOf[place] = vehicle;
        counts[std::size_t(vehicle)] += series.count;
    }
    std::vector<Times> times(counts.size());
    qint64 missing = 0; // times that are still to come
    for (const qint64 count : counts)
        missing += std::min<qint64>(count, timesForHabit);
    qint64 before = catalogue.newest() + 1;
    for (qint64 read = 0; read < most && missing > 0;) {
        if (auto wanted = checkInterrupt(interrupt); !wanted)
            return Failure(wanted.error());
        qint64 came = 0;
        auto done = source.run("SELECT number, series, received_at FROM delivery WHERE number < ? "
                               "ORDER BY number DESC LIMIT ?",
                               {before, std::min(rowsAtOnce, most - read)}, [&](const Row &row) {
                                   ++came;
                                   before = row.number(0);
                                   const auto place = catalogue.placeOf(row.number(1));
                                   if (!place || vehicleOf[*place] < 0)
                                       return true;
                                   Times &of = times[std::size_t(vehicleOf[*place])];
                                   if (of.size() < timesForHabit) {
                                       of.push_back(row.number(2));
                                       --missing;
                                   }
                                   return true;
                               });
        if (!done)
            return Failure(done.error());
        if (came == 0)
            break;
        read += came;
    }
    QList<DeliveryHabit> habits;
    for (auto vehicle = vehicles.cbegin(); vehicle != vehicles.cend(); ++vehicle) {
        if (Times &of = times[std::size_t(*vehicle)]; !of.empty())
            habits.append(habitOf(vehicle.key(), std::move(of)));
    }
    return habits;
}

} // namespace motorpool
