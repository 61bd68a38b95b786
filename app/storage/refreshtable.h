// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace motorpool {

/// A refresh of many vehicles as it is kept, chunk by chunk; what is in the chunks is for whoever
/// packed them. A value.
struct StoredRefresh
{
    QDateTime begunAt; ///< UTC
    int purpose = 0;   ///< who wanted it, in numbers of whoever keeps it
    QString about;     ///< what was refreshed, as a person wrote it
    qint64 vehicles = 0;
    QList<QByteArray> chunks; ///< the vehicles
    QList<QByteArray> states; ///< how far each chunk is; as many as there are chunks

    friend bool operator==(const StoredRefresh &, const StoredRefresh &) = default;
};

/// When vehicles are refreshed without anybody asking, and what was spent on it today. A value.
struct StoredSchedule
{
    bool isEnabled = false;
    QString filter;
    int everyMinutes = 0;
    int callsADay = 0;
    QDateTime lastRun; ///< UTC
    int day = 0;       ///< 20261125, UTC, of which calls are
    int calls = 0;

    friend bool operator==(const StoredSchedule &, const StoredSchedule &) = default;
};

/// The refresh that has not come to its end and the schedule, in fleet.sqlite. Blocks; one thread;
/// the file has to outlive it.
class RefreshTable
{
public:
    explicit RefreshTable(FleetFile &file);

    /// Nothing when there is none.
    Result<std::optional<StoredRefresh>> load();

    /// In place of what there was. One transaction.
    Result<Done> begin(const StoredRefresh &refresh);

    /// How far a chunk is.
    Result<Done> mark(int chunk, const QByteArray &states);

    Result<Done> clear();

    Result<std::optional<StoredSchedule>> schedule();
    Result<Done> saveSchedule(const StoredSchedule &schedule);

private:
    FleetFile &m_file;
};

} // namespace motorpool
