// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <mutex>
#include <optional>
#include <vector>

namespace motorpool {

/// How many calls each vehicle had in a calendar month (UTC), for a million vehicles and more: one
/// growing text of ids, 24 bytes a vehicle and 8 to 16 to find it by. Vehicles that were never
/// called take no room. Counts of another month than the one asked about are none. Has no clock.
/// May be asked, and told, on any thread.
class CallCounts
{
public:
    /// What is known of one vehicle.
    struct Count
    {
        QString vehicleId;
        int month = 0;
        int calls = 0;
        bool isSpent = false;
    };

    /// What changed of one vehicle.
    struct Change
    {
        QString vehicleId;
        int month = 0;
        int calls = 0;               ///< more than when it was last told
        std::optional<bool> isSpent; ///< nothing: nobody set it
    };

    struct Known
    {
        int calls = 0;
        bool isSpent = false;
    };

    static constexpr qsizetype longestId = 1000; ///< longer ones are not counted

    static int monthOf(const QDateTime &utc); ///< 202606

    Known known(const QString &vehicleId, int month) const;
    int calls(const QString &vehicleId, int month) const { return known(vehicleId, month).calls; }
    bool isSpent(const QString &vehicleId, int month) const
    {
        return known(vehicleId, month).isSpent;
    }

    void add(const QString &vehicleId, int month, int calls);
    void setSpent(const QString &vehicleId, int month, bool isSpent);

    /// Adds what an earlier run counted; that is no change.
    void restore(const Count &count);

    /// Has the vehicle among the next changes, because of what others know of it.
    void touch(const QString &vehicleId, int month);

    /// Of the vehicles with calls in that month: how many they are, their calls together, and those
    /// with the most calls, used up ones before them, at most so many. Takes time by size().
    struct Month
    {
        qint64 vehicles = 0;
        qint64 calls = 0;
        std::vector<Count> most;
    };
    Month inMonth(int month, std::size_t most) const;

    std::vector<Count> all() const;
    std::vector<Change> takeChanges(); ///< what changed since it was last asked

    qsizetype size() const;

private:
    struct Row
    {
        qint64 idAt = 0; // in m_ids
        int month = 0;
        int calls = 0;
        int told = 0;       // of these
        quint16 idSize = 0; // bytes
        bool isSpent : 1 = false;
        bool isSpentSet : 1 = false; // since last told
        bool isChanged : 1 = false;
    };

    QByteArrayView idOf(const Row &row) const;
    qsizetype slotOf(QByteArrayView id) const; // where it is, or where it would be
    const Row *find(const QString &vehicleId, int month) const;
    Row *rowFor(const QString &vehicleId, int month, bool changes = true);
    void grow();
    Count countOf(const Row &row) const;

    mutable std::mutex m_lock;      // of all below; held for one vehicle, or for all when told
    QByteArray m_ids;               // UTF-8, one after the other
    std::vector<Row> m_rows;        // in the order in which they came
    std::vector<quint32> m_slots;   // open addressing; a row's number plus one, 0: free
    std::vector<quint32> m_changed; // rows
};

} // namespace motorpool
