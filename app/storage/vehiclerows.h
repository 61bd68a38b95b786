// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingtable.h"

#include <QHash>

#include <array>

namespace motorpool {

/// One vehicle's rows in fleet.sqlite while a transaction of ReadingTable changes them: decides
/// what is newer than what is known.
class VehicleRows
{
public:
    explicit VehicleRows(Database &database)
        : m_database(database)
    {
    }

    /// Loads what is known of the vehicle, and makes it known. Once, before the others.
    Result<Done> find(const QString &vehicleId);
    Result<Done> put(const LearnedReading &learned);
    Result<Done> put(const LearnedVehicle &learned);

private:
    /// What decides which of two readings is newer, the weightiest first; invalid: unknown.
    using Times = std::array<QDateTime, 3>;

    struct Known
    {
        std::optional<Times> success;
        std::optional<Times> later; ///< newer than the success, and none
    };

    static Times timesOf(const LearnedReading &learned);
    static Times timesOf(const QDateTime &oemUpdatedAt, const QDateTime &ingestedAt,
                         const QDateTime &learnedAt);
    static bool isOlder(const Times &one, const std::optional<Times> &other);
    Result<Done> store(const LearnedReading &learned, bool isSuccess);
    Result<Done> dropLater(const QString &code);

    Database &m_database;
    qint64 m_key = 0;
    QDateTime m_learnedAt;
    QHash<QString, Known> m_known;
};

} // namespace motorpool
