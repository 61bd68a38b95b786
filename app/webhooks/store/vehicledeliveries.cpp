// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicledeliveries.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <map>
#include <tuple>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView resolved("=RESOLVED");

// Which of two states is the later one is told by the car's times in them, and not by which came
// last: events cross, and are tried again for three minutes.
constexpr std::chrono::milliseconds crossFor = std::chrono::minutes(10);
constexpr qsizetype mostCrossed = 3; ///< of a series
constexpr qsizetype seriesAtOnce = 1000;

QDateTime timeOf(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

/// All that a vehicle's events say of one fault: either that it is there, or that it is resolved.
struct FaultSide
{
    qint64 number = 0; ///< of the one that came last; 0: there is none
    qint64 receivedAt = 0;
    qint64 sequence = SeriesCatalogue::untold;
    qint64 deliveredAt = SeriesCatalogue::untold;

    void add(const SeriesCatalogue::Series &series)
    {
        if (number < series.last) {
            number = series.last;
            receivedAt = series.lastReceivedAt;
        }
        sequence = std::max(sequence, series.latestSequence);
        deliveredAt = std::max(deliveredAt, series.latestDeliveredAt);
    }
};

struct FaultTale
{
    FaultSide told;
    FaultSide resolved;

    /// Events come in any order, and one that is tried again comes late, with a new time of
    /// sending: so the sequence says more than that, and the order of arrival the least.
    bool isOpen() const
    {
        const auto isEarlier = [](qint64 a, qint64 b) {
            return a == SeriesCatalogue::untold || b == SeriesCatalogue::untold || a == b
                       ? std::nullopt
                       : std::optional(a < b);
        };
        if (told.number == 0 || resolved.number == 0)
            return told.number != 0;
        if (const auto bySequence = isEarlier(resolved.sequence, told.sequence))
            return *bySequence;
        if (const auto byTime = isEarlier(resolved.deliveredAt, told.deliveredAt))
            return *byTime;
        return resolved.number < told.number;
    }
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
        (isResolved ? tale.resolved : tale.told).add(series);
    }
}

/// The newest series of each webhook, by its id.
using NewestByWebhook = QHash<QString, const SeriesCatalogue::Series *>;

QList<WebhookReceipt> receiptsOf(const NewestByWebhook &newest)
{
    QList<WebhookReceipt> receipts;
    for (auto of = newest.cbegin(); of != newest.cend(); ++of)
        receipts.append({of.key(), timeOf((*of)->lastReceivedAt)});
    std::sort(receipts.begin(), receipts.end(),
              [](const WebhookReceipt &a, const WebhookReceipt &b) {
                  return a.receivedAt != b.receivedAt ? a.receivedAt > b.receivedAt
                                                      : a.webhookId < b.webhookId;
              });
    return receipts;
}

} // namespace

VehiclePlaces placesOf(const SeriesCatalogue &catalogue, const QSet<QString> &only)
{
    QMap<QString, int> vehicles;
    for (const DeliverySubject &subject : catalogue.subjects()) {
        const QString &id = subject.vehicleId;
        if (!id.isEmpty() && !isTest(subject) && (only.isEmpty() || only.contains(id)))
            vehicles.insert(id, 0);
    }
    VehiclePlaces places;
    for (auto vehicle = vehicles.begin(); vehicle != vehicles.end(); ++vehicle) {
        *vehicle = int(places.ids.size());
        places.ids.append(vehicle.key());
    }
    std::vector<int> ofSubjects;
    for (const DeliverySubject &subject : catalogue.subjects())
        ofSubjects.push_back(isTest(subject) ? -1 : vehicles.value(subject.vehicleId, -1));
    std::vector<bool> areTests;
    for (const DeliveryShape &shape : catalogue.shapes())
        areTests.push_back(isTest(shape));
    for (const SeriesCatalogue::Series &series : catalogue.series()) {
        const bool counts = series.count > 0 && !areTests[series.shape];
        places.ofSeries.push_back(counts ? ofSubjects[series.subject] : -1);
    }
    return places;
}

QList<VehicleDeliveries> lastOfVehicles(const SeriesCatalogue &catalogue, const QSet<QString> &only)
{
    const VehiclePlaces places = placesOf(catalogue, only);
    QList<VehicleDeliveries> vehicles(places.ids.size());
    std::vector<NewestByWebhook> newest(std::size_t(vehicles.size()));
    QHash<int, QHash<QString, FaultTale>> tales;
    for (std::size_t i = 0; i < places.ofSeries.size(); ++i) {
        const int place = places.ofSeries[i];
        if (place < 0)
            continue;
        const SeriesCatalogue::Series &series = catalogue.series()[i];
        vehicles[place].count += series.count;
        const DeliveryShape &shape = catalogue.shapes()[series.shape];
        const auto *&last = newest[std::size_t(place)][shape.webhookId];
        if (!last || series.last > last->last)
            last = &series;
        if (!shape.faults.isEmpty())
            tell(tales[place], shape, series);
    }
    for (qsizetype place = 0; place < vehicles.size(); ++place) {
        VehicleDeliveries &vehicle = vehicles[place];
        vehicle.vehicleId = places.ids[place];
        for (const auto *last : newest[std::size_t(place)]) {
            if (last->last < vehicle.number)
                continue;
            vehicle.number = last->last;
            vehicle.receivedAt = timeOf(last->lastReceivedAt);
            vehicle.deliveredAt = timeOf(last->lastDeliveredAt);
        }
        vehicle.receipts = receiptsOf(newest[std::size_t(place)]);
    }
    for (auto vehicle = tales.cbegin(); vehicle != tales.cend(); ++vehicle) {
        QList<OpenFault> &faults = vehicles[vehicle.key()].faults;
        for (auto tale = vehicle->cbegin(); tale != vehicle->cend(); ++tale) {
            if (tale->isOpen())
                faults.append({tale.key(), tale->told.number, timeOf(tale->told.receivedAt)});
        }
        std::sort(faults.begin(), faults.end(), [](const OpenFault &a, const OpenFault &b) {
            return a.number != b.number ? a.number > b.number : a.fault < b.fault;
        });
    }
    vehicles.removeIf([](const VehicleDeliveries &vehicle) { return vehicle.number == 0; });
    return vehicles;
}

Result<QList<qint64>> numbersOfPresentState(DeliverySource &source,
                                            const SeriesCatalogue &catalogue)
{
    const VehiclePlaces places = placesOf(catalogue);
    // A subject is a vehicle of a user; its make and the like may have been told in several ways.
    using Sender = std::tuple<QString, QString, QString>;
    std::map<Sender, qint64> latest;
    std::vector<std::pair<const SeriesCatalogue::Series *, qint64 *>> states;
    for (std::size_t i = 0; i < places.ofSeries.size(); ++i) {
        const SeriesCatalogue::Series &series = catalogue.series()[i];
        const DeliveryShape &shape = catalogue.shapes()[series.shape];
        if (places.ofSeries[i] < 0 || shape.type.compare("VEHICLE_STATE"_L1, Qt::CaseInsensitive))
            continue;
        const DeliverySubject &subject = catalogue.subjects()[series.subject];
        qint64 &at = latest[{subject.vehicleId, subject.userId, shape.webhookId}];
        at = std::max(at, series.lastReceivedAt);
        states.emplace_back(&series, &at);
    }
    QList<qint64> wanted;
    for (const auto &[series, at] : states) {
        if (series->lastReceivedAt >= *at - crossFor.count())
            wanted.append(series->key);
    }
    QSet<qint64> numbers;
    for (qsizetype from = 0; from < wanted.size(); from += seriesAtOnce) {
        const auto done = source.newestOf(wanted.mid(from, seriesAtOnce), {}, mostCrossed,
                                          [&numbers](qint64 number) { numbers.insert(number); });
        if (!done)
            return Failure(done.error());
    }
    for (const VehicleDeliveries &vehicle : lastOfVehicles(catalogue)) {
        for (const OpenFault &fault : vehicle.faults)
            numbers.insert(fault.number);
    }
    QList<qint64> sorted = numbers.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

} // namespace motorpool
