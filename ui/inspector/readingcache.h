// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "readingtable.h"
#include "vehiclesclient.h"

#include <QCache>

#include <memory>

namespace motorpool {

/// What was read of one vehicle in this session: its readings as they stand, and the answers that
/// they came from.
struct VehicleReadings
{
    ReadingSet set;                    ///< each signal's newest reading
    std::optional<HttpAnswer> whole;   ///< the last answer with all signals
    QHash<QString, HttpAnswer> single; ///< later answers for one signal, by code
    QDateTime readAt;                  ///< of the last answer with all signals, if any, UTC
    std::optional<int> announced;      ///< how many signals the service said it has

    /// An answer with all signals replaces what was known.
    void take(const ReadingAnswer &all);
    /// An answer for one signal changes that signal alone.
    void take(const QString &code, const ReadingAnswer &one);

    QDateTime newestAt() const; ///< when the newest of the answers came
    const Reading *find(QStringView code) const;
    QString vin() const;  ///< the vehicle's, if a signal told it
    qint64 bytes() const; ///< of all bodies, the measure of the cache
};

/// The last readings of a vehicle that the fleet's cache has, as far as they came through this
/// user; null if none did. An error has the last success beside it. When it was read is the newest
/// time.
std::shared_ptr<const VehicleReadings> recalled(const QList<LastReading> &kept,
                                                const QString &userId);

/// Readings of the vehicles looked at in this session, so that going back to one costs nothing. In
/// memory only, of limited size: what was not looked at for longest goes first.
class ReadingCache
{
public:
    static constexpr qint64 defaultBytes = 24 * 1024 * 1024;

    explicit ReadingCache(qint64 mostBytes = defaultBytes);

    /// What was read through this connection; null if nothing was, or if it had to go.
    std::shared_ptr<const VehicleReadings> find(const Connection &connection) const;
    void insert(const Connection &connection, std::shared_ptr<const VehicleReadings> readings);
    void clear() { m_entries.clear(); }

private:
    using Entry = std::shared_ptr<const VehicleReadings>;

    mutable QCache<QString, Entry> m_entries;
};

} // namespace motorpool
