// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfile.h"
#include "reading.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace motorpool {

/// How something became known.
enum class LearnedBy {
    Read,    ///< this program asked Smartcar
    Webhook, ///< Smartcar sent it
    Import,  ///< it came from a file
};

/// What came in together: one answer, one delivery, one record of a file.
struct LearnedSet
{
    ReadingSet set;      ///< readings without a vehicle id are of set.vehicle
    QString userId;      ///< the user through whose connection it came; may be empty
    QDateTime learnedAt; ///< UTC
    LearnedBy by = LearnedBy::Read;
};

/// The last that is known of one signal, each reading as it was received. A value.
struct LearnedReading
{
    Reading reading;
    QString userId;
    QDateTime learnedAt; ///< UTC
    LearnedBy by = LearnedBy::Read;

    friend bool operator==(const LearnedReading &, const LearnedReading &) = default;
};

/// The newest reading of a signal; where that is no success, the newest success beside it.
struct LastReading
{
    LearnedReading newest;
    std::optional<LearnedReading> lastSuccess; ///< older than newest, which is no success then

    friend bool operator==(const LastReading &, const LastReading &) = default;
};

/// A vehicle's attributes, with the time and the way of what was learned last.
struct LearnedVehicle
{
    Vehicle vehicle;
    QString userId;
    QDateTime learnedAt; ///< UTC
    LearnedBy by = LearnedBy::Read;

    friend bool operator==(const LearnedVehicle &, const LearnedVehicle &) = default;
};

/// The last readings and the attributes of each vehicle, in fleet.sqlite. Blocks; one thread; the
/// file has to outlive it.
///
/// Which reading of a signal is newer is decided by the car's time (oemUpdatedAt), else by
/// ingestedAt, else by learnedAt: the first of them that both have and that differs. What is older
/// than what is known changes nothing, so deliveries may come late, twice and in any order.
/// Of attributes, what is unknown never replaces what is known.
class ReadingTable
{
public:
    explicit ReadingTable(FleetFile &file);

    /// One transaction for all. Error: also Internal, for a reading of no vehicle.
    Result<Done> put(const QList<LearnedSet> &sets);
    Result<Done> put(const LearnedSet &set) { return put(QList<LearnedSet>{set}); }

    /// Ordered by code; none when nothing is known.
    Result<QList<LastReading>> readings(const QString &vehicleId);

    /// Nothing when no attribute of it was ever learned.
    Result<std::optional<LearnedVehicle>> vehicle(const QString &vehicleId);

    /// Forgets readings and attributes. Unknown ids are all right.
    Result<Done> remove(const QStringList &vehicleIds);

private:
    FleetFile &m_file;
};

} // namespace motorpool
