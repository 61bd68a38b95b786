// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertwatch.h"

#include "age.h"
#include "background.h"
#include "clock.h"
#include "filterparse.h"

#include <algorithm>

namespace motorpool {

namespace {

QUuid keyOf(const QString &vehicleId)
{
    const QUuid id = QUuid::fromString(vehicleId);
    return id.isNull() ? QUuid::createUuidV5(QUuid(), vehicleId) : id;
}

qint64 usableTime(const QDateTime &reportedAt, const QDateTime &learnedAt)
{
    const QDateTime usable = usableCarTime(reportedAt, learnedAt);
    return usable.isValid() ? usable.toMSecsSinceEpoch() : 0;
}

} // namespace

AlertWatch::AlertWatch(FleetNow fleet, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_fleet(std::move(fleet))
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &AlertWatch::tellDue);
}

AlertWatch::~AlertWatch() = default;

void AlertWatch::setRules(const QList<AlertRule> &rules)
{
    std::map<quint64, Watched> before;
    before.swap(m_watched);
    for (const AlertRule &rule : rules) {
        if (!rule.isEnabled || !checkedRule(rule))
            continue;
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto &of) {
            return isSameAlert(of.second.rule, rule);
        });
        if (same != before.end()) {
            same->second.rule = rule;
            m_watched.insert(before.extract(same));
        } else {
            m_watched.emplace(
                ++m_lastNumber,
                Watched{rule,
                        {AlertCondition(rule), parseFilter(rule.vehicles).filter, {}, {}},
                        {},
                        {},
                        {}});
        }
    }
    schedule();
}

void AlertWatch::see(const QList<LearnedSet> &sets)
{
    if (m_watched.empty())
        return;
    for (const LearnedSet &set : sets) {
        clearFaults(set);
        for (const Reading &reading : set.set.readings) {
            const QString &vehicleId =
                reading.vehicleId.isEmpty() ? set.set.vehicle.id : reading.vehicleId;
            for (auto &[number, watched] : m_watched)
                look(&watched, vehicleId, reading, set.learnedAt);
        }
    }
    schedule();
}

void AlertWatch::look(Watched *watched, const QString &vehicleId, const Reading &reading,
                      const QDateTime &learnedAt)
{
    if (vehicleId.isEmpty() || reading.code != watched->rule.signal)
        return;
    if (const auto sight = watched->found.condition.see(reading))
        learn(watched, vehicleId, *sight, reading.oemUpdatedAt, learnedAt);
}

void AlertWatch::learn(Watched *watched, const QString &vehicleId, const AlertSight &sight,
                       const QDateTime &reportedAt, const QDateTime &learnedAt)
{
    const Known now{sight, usableTime(reportedAt, learnedAt), learnedAt.toMSecsSinceEpoch()};
    const QUuid key = keyOf(vehicleId);
    const auto known = watched->known.find(key);
    std::optional<AlertSight> before;
    if (known != watched->known.end()) {
        // Deliveries come in any order.
        const bool isByCar =
            now.reportedAt != 0 && known->reportedAt != 0 && now.reportedAt != known->reportedAt;
        if (isByCar ? now.reportedAt < known->reportedAt : now.learnedAt < known->learnedAt)
            return;
        before = known->sight;
        *known = now;
    } else {
        watched->known.insert(key, now);
    }
    const bool isOld =
        !learnedAt.isValid() ||
        learnedAt < m_clock->utcNow().addSecs(-qint64(std::chrono::seconds(oldest).count()));
    if (isOld || !watched->found.condition.begins(before, sight))
        return;
    AlertCandidate candidate{vehicleId, {}};
    if (!before && now.reportedAt != 0)
        candidate.firstSeen = reportedAt;
    found(watched, candidate);
}

void AlertWatch::found(Watched *watched, const AlertCandidate &candidate)
{
    QList<AlertCandidate> &all = watched->found.candidates;
    if (all.isEmpty()) {
        watched->firstAt = m_clock->elapsed();
        watched->found.before = m_fleet();
    }
    all << candidate;
}

void AlertWatch::seeFaults(const QList<FleetStore::DeliveredFault> &faults)
{
    for (auto &[number, watched] : m_watched) {
        if (watched.rule.signal != AlertRule::faults)
            continue;
        for (const FleetStore::DeliveredFault &fault : faults) {
            if (!fault.vehicleId.isEmpty())
                learn(&watched, fault.vehicleId, {!fault.isResolved, 0}, {}, fault.receivedAt);
        }
    }
    schedule();
}

/// A vehicle that tells something again has no fault as a whole.
void AlertWatch::clearFaults(const LearnedSet &set)
{
    const bool tells =
        std::any_of(set.set.readings.begin(), set.set.readings.end(), [](const Reading &reading) {
            return reading.status == Reading::Status::Success;
        });
    for (auto &[number, watched] : m_watched) {
        if (tells && watched.rule.signal == AlertRule::faults && !set.set.vehicle.id.isEmpty())
            learn(&watched, set.set.vehicle.id, {}, {}, set.learnedAt);
    }
}

std::chrono::milliseconds AlertWatch::dueAt(const Watched &watched) const
{
    const std::chrono::milliseconds gathered = watched.firstAt + gathering;
    return watched.toldAt ? std::max<std::chrono::milliseconds>(gathered, *watched.toldAt + pause)
                          : gathered;
}

void AlertWatch::tellDue()
{
    if (m_isLooking)
        return;
    std::vector<quint64> numbers;
    QList<AlertCandidates> rules;
    for (auto &[number, watched] : m_watched) {
        if (watched.found.candidates.isEmpty() || dueAt(watched) > m_clock->elapsed())
            continue;
        numbers.push_back(number);
        rules << watched.found;
        watched.found.candidates.clear();
        watched.found.before = {};
    }
    if (rules.isEmpty()) {
        schedule();
        return;
    }
    FilterSetting setting = m_setting;
    setting.now = m_clock->utcNow().toMSecsSinceEpoch();
    m_isLooking = true;
    inBackground<QList<FoundAlerts>>(
        this,
        [fleet = m_fleet(), setting, rules]() -> Result<QList<FoundAlerts>> {
            return lookUpAlerts(fleet, setting, rules);
        })
        ->then(this, [this, numbers](const Result<QList<FoundAlerts>> &found) {
            m_isLooking = false;
            for (std::size_t at = 0; found && at < numbers.size(); ++at)
                tell(numbers[at], found->at(qsizetype(at)));
            schedule();
        });
}

void AlertWatch::tell(quint64 number, const FoundAlerts &found)
{
    const auto watched = m_watched.find(number);
    if (watched == m_watched.end() || found.vehicleIds.isEmpty())
        return; // the rule has gone meanwhile
    watched->second.toldAt = m_clock->elapsed();
    Q_EMIT begun({watched->second.rule, found.vehicleIds, found.names});
}

void AlertWatch::schedule()
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[number, watched] : m_watched) {
        if (!watched.found.candidates.isEmpty())
            next = std::min(next.value_or(dueAt(watched)), dueAt(watched));
    }
    if (!next || m_isLooking)
        m_timer.stop();
    else
        m_timer.start(std::max(*next - m_clock->elapsed(), std::chrono::milliseconds(1)));
}

} // namespace motorpool
