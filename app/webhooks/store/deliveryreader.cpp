// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryreader.h"

#include "deliverykeeper.h"
#include "deliveryrests.h"
#include "deliveryrow.h"
#include "deliverysearch.h"
#include "habitbook.h"
#include "readfailure.h"
#include "storagefault.h"
#include "vehicledeliveries.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostByEventId = 200; ///< events whose id begins with a word

/// Whether a filter restricts times alone.
bool isOfAnyKind(DeliveryFilter filter)
{
    filter.from = {};
    filter.until = {};
    filter.text = filter.text.trimmed();
    return filter == DeliveryFilter{};
}

} // namespace

DeliveryReader::DeliveryReader(const DeliveryPlace &place)
    : DeliveryReader(sourceOf(place), place.shown())
{
}

DeliveryReader::DeliveryReader(std::unique_ptr<DeliverySource> source, const QString &shown)
    : m_shown(shown)
    , m_source(std::move(source))
    , m_catalogue(std::make_unique<SeriesCatalogue>(*m_source))
    , m_habits(std::make_unique<HabitBook>(*m_source, *m_catalogue))
{
}

DeliveryReader::~DeliveryReader() = default;

Result<Done> DeliveryReader::refresh()
{
    return m_catalogue->refresh();
}

Result<QList<Delivery>> DeliveryReader::rows(const QList<qint64> &numbers)
{
    QList<Delivery> deliveries;
    deliveries.reserve(numbers.size());
    const auto done = m_source->rowsOf(deliveryRows, numbers, [&deliveries](const Row &row) {
        deliveries.append(deliveryOf(row));
        return true;
    });
    if (!done)
        return Failure(done.error());
    return deliveries;
}

Result<DeliveryBounds> DeliveryReader::boundsOf(const DeliveryFilter &filter,
                                                DeliverySearch &search) const
{
    DeliveryBounds bounds;
    if (!filter.hasTimes())
        return bounds;
    if (filter.from.isValid())
        bounds.from = std::max<qint64>(0, filter.from.toMSecsSinceEpoch());
    if (filter.until.isValid())
        bounds.until = std::max<qint64>(0, filter.until.toMSecsSinceEpoch());
    return search.narrowed(bounds);
}

/// What is found by its event's id alone; each fits the whole filter.
Result<QList<qint64>> DeliveryReader::byEventId(const DeliveryFilter &filter,
                                                const DeliveryBounds &bounds)
{
    QList<qint64> numbers;
    for (const QByteArray &word : filterWords(filter)) {
        if (word.size() < DeliveryFilter::eventIdLength)
            continue;
        const QString from = QString::fromUtf8(word);
        auto done = m_source->run(
            "SELECT number FROM event WHERE id >= ? AND id < ? AND number < ? ORDER BY id LIMIT ?",
            {from, from + QChar(0xfffd), bounds.before, mostByEventId}, [&](const Row &row) {
                numbers.append(row.number(0));
                return true;
            });
        if (!done)
            return Failure(done.error());
    }
    if (numbers.isEmpty())
        return numbers;
    const auto found = rows(numbers);
    if (!found)
        return Failure(found.error());
    numbers.clear();
    for (const Delivery &delivery : *found) {
        if (filter.matches(delivery))
            numbers.append(delivery.number);
    }
    return numbers;
}

Result<DeliveryPage> DeliveryReader::page(const DeliveryFilter &filter, qsizetype most,
                                          std::optional<qint64> before, const Interrupt &interrupt)
{
    // All of them are read as they lie there; so a first page need not wait for the catalogue.
    const bool isOfAll = isOfAnyKind(filter);
    if (const auto refreshed = isOfAll ? m_source->open() : refresh(); !refreshed)
        return failed(refreshed.error());
    DeliverySearch search(*m_source, *m_catalogue, interrupt);
    auto bounds = boundsOf(filter, search);
    if (!bounds)
        return failed(bounds.error());
    if (before)
        bounds->before = std::min(bounds->before, *before);
    // One more than is shown tells whether there are older ones.
    auto numbers = isOfAll ? search.newestOfAll(*bounds, most + 1)
                           : search.newest(m_catalogue->matching(filter), *bounds, most + 1);
    if (!numbers)
        return failed(numbers.error());
    const auto others = byEventId(filter, *bounds);
    if (!others)
        return failed(others.error());
    if (!others->isEmpty()) {
        *numbers += *others;
        std::sort(numbers->begin(), numbers->end(), std::greater<>());
        numbers->erase(std::unique(numbers->begin(), numbers->end()), numbers->end());
    }
    DeliveryPage page;
    page.isLast = numbers->size() <= most;
    numbers->resize(std::min(numbers->size(), most));
    auto found = rows(*numbers);
    if (!found)
        return failed(found.error());
    page.deliveries = std::move(*found);
    std::sort(page.deliveries.begin(), page.deliveries.end(),
              [](const Delivery &a, const Delivery &b) { return a.number > b.number; });
    return page;
}

Result<qint64> DeliveryReader::count(const DeliveryFilter &filter, const Interrupt &interrupt)
{
    if (const auto refreshed = refresh(); !refreshed)
        return failed(refreshed.error());
    const std::vector<std::size_t> places = m_catalogue->matching(filter);
    DeliverySearch search(*m_source, *m_catalogue, interrupt);
    const auto bounds = boundsOf(filter, search);
    if (!bounds)
        return failed(bounds.error());
    qint64 count = 0;
    if (filter.hasTimes()) {
        const auto counted = search.count(places, *bounds);
        if (!counted)
            return failed(counted.error());
        count = *counted;
    } else {
        for (const std::size_t place : places)
            count += m_catalogue->series()[place].count;
    }
    const auto others = byEventId(filter, *bounds);
    if (!others)
        return failed(others.error());
    // A word that an event's id begins with is in no other text, mostly; where it is, those are
    // counted already.
    const auto found = rows(*others);
    if (!found)
        return failed(found.error());
    const auto words = filterWords(filter);
    return count + std::count_if(found->begin(), found->end(), [&words](const Delivery &delivery) {
               const QByteArray texts =
                   foldedText(subjectOf(delivery.head)) + foldedText(shapeOf(delivery.head));
               return !std::all_of(words.begin(), words.end(), [&texts](const QByteArray &word) {
                   return texts.contains(word);
               });
           });
}

Result<QList<Delivery>> DeliveryReader::since(qint64 number, qsizetype most)
{
    QList<qint64> numbers;
    const auto done = m_source->run("SELECT number FROM delivery WHERE number > ? "
                                    "ORDER BY number LIMIT ?",
                                    {number, most}, [&numbers](const Row &row) {
                                        numbers.append(row.number(0));
                                        return true;
                                    });
    if (!done)
        return failed(done.error());
    return deliveries(numbers);
}

Result<QList<qint64>> DeliveryReader::presentState()
{
    if (const auto refreshed = refresh(); !refreshed)
        return failed(refreshed.error());
    return named(numbersOfPresentState(*m_source, *m_catalogue));
}

Result<qint64> DeliveryReader::newest()
{
    qint64 newest = 0;
    const auto done = m_source->run("SELECT max(last) FROM hour", {}, [&newest](const Row &row) {
        newest = row.number(0);
        return true;
    });
    if (!done)
        return failed(done.error());
    return newest;
}

Result<qint64> DeliveryReader::identity()
{
    qint64 identity = 0;
    const auto done = m_source->run("SELECT value FROM identity", {}, [&identity](const Row &row) {
        identity = row.number(0);
        return true;
    });
    if (!done)
        return failed(done.error());
    return identity;
}

Result<Done> DeliveryReader::learn()
{
    return named(refresh());
}

Result<std::optional<Delivery>> DeliveryReader::previous(const Delivery &delivery)
{
    if (delivery.head.vehicleId.isEmpty())
        return std::nullopt;
    DeliveryFilter filter;
    filter.vehicleId = delivery.head.vehicleId;
    filter.type = delivery.head.type;
    filter.origin =
        delivery.head.isTest() ? DeliveryFilter::Origin::Test : DeliveryFilter::Origin::Real;
    const auto found = page(filter, 1, delivery.number);
    if (!found)
        return Failure(found.error());
    if (found->deliveries.isEmpty())
        return std::nullopt;
    return found->deliveries.front();
}

Result<QList<VehicleDeliveries>> DeliveryReader::vehicles(const QSet<QString> &only)
{
    if (const auto refreshed = refresh(); !refreshed)
        return failed(refreshed.error());
    return lastOfVehicles(*m_catalogue, only);
}

Result<QList<DeliveryHabit>> DeliveryReader::habits(qint64 most, const Interrupt &interrupt)
{
    if (const auto refreshed = refresh(); !refreshed)
        return failed(refreshed.error());
    return named(m_habits->habits(most, interrupt));
}

Result<QList<DeliveryRest>> DeliveryReader::rests(const QDateTime &since)
{
    return named(restsSince(*m_source, since));
}

Result<QList<RefusedDelivery>> DeliveryReader::refused()
{
    QList<RefusedDelivery> refused;
    const auto done = m_source->run(
        "SELECT received_at, signature, body, reason, peer FROM refused "
        "ORDER BY number DESC LIMIT 100",
        {}, [&refused](const Row &row) {
            refused.append({row.time(0), row.bytes(1), row.bytes(2), row.text(3), row.text(4)});
            return true;
        });
    if (!done)
        return failed(done.error());
    return refused;
}

Result<qint64> DeliveryReader::size()
{
    return named(m_source->size());
}

Result<qint64> DeliveryReader::version()
{
    return named(m_source->version());
}

QSqlDriver *DeliveryReader::teller()
{
    return m_source->teller();
}

} // namespace motorpool
