// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertlookup.h"
#include "fleetstore.h"
#include "readingtable.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QUuid>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace motorpool {

class Clock;

/// Vehicles of which a rule's condition has become true.
struct Alert
{
    AlertRule rule;
    QStringList vehicleIds; ///< each once, at least one, in the order in which they came
    QStringList names;      ///< of the first few that have one
};

/// Watches what deliveries tell for what a person's rules ask. A rule is told when its condition
/// becomes true of a vehicle, not while it stays so, and at most once in ten seconds for all
/// vehicles together. What came more than ten minutes ago is remembered and not told. What no one
/// saw before counts as not so, unless the fleet knows better. Remembers a few bytes of each
/// vehicle and rule. Lives on the GUI thread; the fleet is looked through elsewhere.
class AlertWatch : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes oldest{10};
    static constexpr std::chrono::seconds gathering{1}; ///< from the first vehicle on
    static constexpr std::chrono::seconds pause{10};    ///< between two alerts of one rule

    /// The newest snapshot, in which what is seen now is not yet.
    using FleetNow = std::function<Fleet()>;

    /// The clock outlives it.
    AlertWatch(FleetNow fleet, const Clock *clock, QObject *parent = nullptr);
    ~AlertWatch() override;

    /// Those to watch for: none while notifications are off. A rule that is not enabled, or not in
    /// order, is not watched for. What was seen for one that stays, whatever it is called, stays.
    void setRules(const QList<AlertRule> &rules);

    /// What filters refer to; the time in it does not count.
    void setFilterSetting(const FilterSetting &setting) { m_setting = setting; }

    void see(const QList<LearnedSet> &sets);
    void seeFaults(const QList<FleetStore::DeliveredFault> &faults);

    /// Looks up and tells what is due; called by itself.
    void tellDue();

Q_SIGNALS:
    void begun(const motorpool::Alert &alert);

private:
    struct Known
    {
        AlertSight sight;
        qint64 reportedAt = 0; ///< by the car; 0: it told no time
        qint64 learnedAt = 0;
    };
    struct Watched
    {
        AlertRule rule;
        AlertCandidates found; ///< and not yet told
        std::chrono::milliseconds firstAt{0};
        std::optional<std::chrono::milliseconds> toldAt;
        QHash<QUuid, Known> known; ///< by vehicle
    };

    void look(Watched *watched, const QString &vehicleId, const Reading &reading,
              const QDateTime &learnedAt);
    void learn(Watched *watched, const QString &vehicleId, const AlertSight &sight,
               const QDateTime &reportedAt, const QDateTime &learnedAt);
    void found(Watched *watched, const AlertCandidate &candidate);
    void clearFaults(const LearnedSet &set);
    std::chrono::milliseconds dueAt(const Watched &watched) const;
    void tell(quint64 number, const FoundAlerts &found);
    void schedule();

    FleetNow m_fleet;
    const Clock *m_clock;
    FilterSetting m_setting;
    std::map<quint64, Watched> m_watched; ///< by a number that is not given twice
    quint64 m_lastNumber = 0;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace motorpool
