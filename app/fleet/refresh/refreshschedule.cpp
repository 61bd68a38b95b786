// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshschedule.h"

#include "background.h"
#include "clock.h"
#include "filterparse.h"
#include "fleetrefresh.h"
#include "fleetstore.h"

#include <algorithm>

namespace motorpool {

using namespace std::chrono_literals;

RefreshSchedule::RefreshSchedule(FleetStore *store, FleetRefresh *refresh, const Clock *clock,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_refresh(refresh)
    , m_clock(clock)
{
    connect(refresh, &FleetRefresh::callsChanged, this, &RefreshSchedule::countCalls);
    connect(refresh, &FleetRefresh::progressed, this, &RefreshSchedule::limit);
    connect(refresh, &FleetRefresh::stateChanged, this, &RefreshSchedule::limit);
    connect(store, &FleetStore::opened, this, &RefreshSchedule::look);
    m_timer.setInterval(1min);
    m_timer.callOnTimeout(this, &RefreshSchedule::look);
    takeUp();
}

void RefreshSchedule::run()
{
    m_isRunning = true;
    m_timer.start();
    look();
}

void RefreshSchedule::takeUp()
{
    m_store->keptSchedule(this)->then(
        this, [this](const Result<std::optional<StoredSchedule>> &found) {
            // What a person set meanwhile holds.
            if (m_isTakenUp)
                return;
            m_isTakenUp = true;
            if (!found || !*found)
                return;
            const StoredSchedule &stored = **found;
            m_setting = {stored.isEnabled, stored.filter,
                         std::clamp(std::chrono::minutes(stored.everyMinutes),
                                    RefreshSetting::shortest, RefreshSetting::longest),
                         std::clamp(stored.callsADay, 1, RefreshSetting::mostCalls)};
            m_lastRun = stored.lastRun;
            m_day = stored.day;
            m_calls = std::max(0, stored.calls);
            Q_EMIT changed();
            look();
        });
}

void RefreshSchedule::setSetting(const RefreshSetting &setting)
{
    m_isTakenUp = true;
    m_setting = setting;
    m_setting.every = std::clamp(setting.every, RefreshSetting::shortest, RefreshSetting::longest);
    m_setting.callsADay = std::clamp(setting.callsADay, 1, RefreshSetting::mostCalls);
    if (!m_setting.isEnabled && isIts())
        m_refresh->cancel();
    keep();
    Q_EMIT changed();
    look();
}

void RefreshSchedule::setFreshness(const FleetFreshness &freshness, const QTimeZone &zone)
{
    m_freshness = freshness;
    m_zone = zone;
}

int RefreshSchedule::today() const
{
    const QDate date = m_clock->utcNow().date();
    return date.year() * 10000 + date.month() * 100 + date.day();
}

int RefreshSchedule::callsToday() const
{
    return m_day == today() ? m_calls : 0;
}

int RefreshSchedule::callsLeft() const
{
    return std::max(0, m_setting.callsADay - callsToday());
}

QDateTime RefreshSchedule::nextRun() const
{
    if (!m_setting.isEnabled)
        return {};
    const QDateTime now = m_clock->utcNow();
    // A clock that was set back does not stop it.
    if (!m_lastRun.isValid() || m_lastRun > now)
        return now;
    return m_lastRun.addSecs(std::chrono::seconds(m_setting.every).count());
}

bool RefreshSchedule::isIts() const
{
    return m_refresh->isUnderWay() && m_refresh->job().purpose() == RefreshJob::Purpose::Schedule;
}

void RefreshSchedule::countCalls()
{
    if (m_refresh->job().purpose() != RefreshJob::Purpose::Schedule)
        return;
    m_calls = std::max(0, callsToday() + m_refresh->calls() - m_counted);
    m_counted = m_refresh->calls();
    m_day = today();
    keep();
    Q_EMIT changed();
    limit();
}

// Whoever goes on with it, the day's calls are the day's calls.
void RefreshSchedule::limit()
{
    if (!m_setting.isEnabled || !isIts() || m_refresh->state() != FleetRefresh::State::Running)
        return;
    m_refresh->setMostCalls(callsLeft());
    // What is on its way is paid, and may be all that is left.
    if (callsLeft() == 0 && m_refresh->job().left() > m_refresh->onTheWire()) {
        m_hasPaused = true;
        m_refresh->pause();
    }
}

void RefreshSchedule::look()
{
    if (!m_isRunning || !m_isTakenUp || !m_setting.isEnabled || !m_store->isOpen() ||
        m_isPlanning || callsLeft() == 0)
        return;
    const bool isDue = nextRun() <= m_clock->utcNow();
    if (m_refresh->isUnderWay()) {
        if (!isIts() || m_refresh->state() == FleetRefresh::State::Running)
            return;
        // A person's pause stays until the next time is due, and so does one by an error.
        if (m_hasPaused || m_refresh->state() == FleetRefresh::State::Found || isDue) {
            if (isDue)
                m_lastRun = m_clock->utcNow();
            m_hasPaused = false;
            m_counted = m_refresh->calls();
            keep();
            m_refresh->resume();
        }
        return;
    }
    if (isDue)
        begin();
}

void RefreshSchedule::begin()
{
    const ParsedFilter parsed = parseFilter(m_setting.filter);
    m_isFilterWrong = !parsed.mistakes.isEmpty() || !parsed.unfinished.isEmpty();
    if (m_isFilterWrong) {
        Q_EMIT changed();
        return; // else it would be of more vehicles than were meant
    }
    m_isPlanning = true;
    const QDateTime now = m_clock->utcNow();
    FleetQuestion question;
    question.filter = parsed.filter;
    question.setting = {now.toMSecsSinceEpoch(), m_freshness, m_zone};
    const RefreshJob job(RefreshJob::Purpose::Schedule, m_setting.filter, now);
    inBackground<RefreshPlan>(
        this,
        [fleet = m_store->fleet(), question, job, most = callsLeft()]() -> Result<RefreshPlan> {
            return planRefresh(fleet, longestUnread(fleet, question), job, most);
        })
        ->then(this, [this](const Result<RefreshPlan> &plan) {
            m_isPlanning = false;
            if (plan)
                beginWith(*plan);
        });
}

void RefreshSchedule::beginWith(const RefreshPlan &plan)
{
    // It may have been switched off, or a person have begun one, meanwhile.
    if (!m_setting.isEnabled || m_refresh->isUnderWay())
        return;
    m_lastRun = m_clock->utcNow();
    m_counted = 0;
    m_hasPaused = false;
    keep();
    m_refresh->start(plan.job);
    Q_EMIT changed();
}

void RefreshSchedule::keep() const
{
    m_store->keepSchedule({m_setting.isEnabled, m_setting.filter, int(m_setting.every.count()),
                           m_setting.callsADay, m_lastRun, m_day, m_calls});
}

} // namespace motorpool
