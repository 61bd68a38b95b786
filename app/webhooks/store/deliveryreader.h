// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryanswers.h"
#include "deliveryfilter.h"
#include "deliveryplace.h"
#include "deliverywriter.h"
#include "interrupt.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QSqlDriver;

namespace motorpool {

class DeliverySearch;
class DeliverySource;
class HabitBook;
class SeriesCatalogue;
struct DeliveryBounds;

/// Reads deliveries where they are kept, while others write them. Blocks for the disk's or the
/// network's time; used and destroyed on one thread (deliverystore.h has one). Errors: Storage,
/// after which the same can be tried again, or Cancelled where it was interrupted.
class DeliveryReader
{
public:
    explicit DeliveryReader(const DeliveryPlace &place);
    /// Reads from a source of its own, which is called as shown.
    DeliveryReader(std::unique_ptr<DeliverySource> source, const QString &shown);
    ~DeliveryReader();
    DeliveryReader(const DeliveryReader &) = delete;
    DeliveryReader &operator=(const DeliveryReader &) = delete;

    /// The newest of what a filter wants, at most so many; before: older than a number.
    Result<DeliveryPage> page(const DeliveryFilter &filter, qsizetype most,
                              std::optional<qint64> before = {}, const Interrupt &interrupt = {});

    /// How many a filter wants: known at once without times, else counted.
    Result<qint64> count(const DeliveryFilter &filter, const Interrupt &interrupt = {});

    /// What came after a number, in its order, at most so many.
    Result<QList<Delivery>> since(qint64 number, qsizetype most);

    /// Those with these numbers that are there, in the order of their numbers.
    Result<QList<Delivery>> deliveries(const QList<qint64> &numbers);

    /// The bodies of those, by their numbers; without those that are damaged or gone.
    Result<QHash<qint64, QByteArray>> bodies(const QList<qint64> &numbers);

    /// The numbers of what tells the present state, in order: of each vehicle, user and webhook the
    /// last states, as one that came before may be the later one, and what told the faults that are
    /// open. Tests do not count.
    Result<QList<qint64>> presentState();

    /// The newest number; 0: none.
    Result<qint64> newest();

    /// What tells this store from others, and from one that was begun anew in its place, where
    /// numbers begin again; 0: there is none yet.
    Result<qint64> identity();

    /// Learns by what deliveries are found, so that the first search need not: of a million some
    /// tenths of a second.
    Result<Done> learn();

    /// Error: Storage with code CONTENT, for a number that is not there (any more).
    Result<Delivery> delivery(qint64 number);
    Result<DeliveredRequest> request(qint64 number);
    Result<QByteArray> body(qint64 number); ///< as it came

    /// The one before of the same vehicle and type, of tests a test; nothing if there is none.
    Result<std::optional<Delivery>> previous(const Delivery &delivery);

    /// Of all vehicles, or only of some.
    Result<QList<VehicleDeliveries>> vehicles(const QSet<QString> &only = {});

    /// Of each vehicle, by at most so many of the newest deliveries; what is known of that is kept,
    /// so that the next time only what is new is read.
    Result<QList<DeliveryHabit>> habits(qint64 most = 1'000'000, const Interrupt &interrupt = {});

    /// As restsSince().
    Result<QList<DeliveryRest>> rests(const QDateTime &since);

    /// The last one first.
    Result<QList<RefusedDelivery>> refused();

    /// Room in bytes that all of it takes.
    Result<qint64> size();

    /// Something that changes once anybody has written, cheap to ask; where news is told by itself
    /// it stays the same, and teller() tells it.
    Result<qint64> version();

    /// Who tells news on the channel; null where nobody does, or while there is no connection.
    QSqlDriver *teller();

private:
    Result<Done> refresh();
    Result<QList<Delivery>> rows(const QList<qint64> &numbers);
    Result<QList<qint64>> byEventId(const DeliveryFilter &filter, const DeliveryBounds &bounds);
    Result<DeliveryBounds> boundsOf(const DeliveryFilter &filter, DeliverySearch &search) const;
    Failure missing(qint64 number) const;
    Failure broken(qint64 number) const;

    QString m_shown;
    std::unique_ptr<DeliverySource> m_source;
    std::unique_ptr<SeriesCatalogue> m_catalogue;
    std::unique_ptr<HabitBook> m_habits;
};

} // namespace motorpool
