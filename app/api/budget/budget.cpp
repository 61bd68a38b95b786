// SPDX-License-Identifier: GPL-3.0-or-later
#include "budget.h"

#include "clock.h"
#include "limithit.h"

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr int mostInBackground = 4; // of the six connections to a host that Qt opens
constexpr int reservedPart = 20;    // one call in so many, at most, is kept for the person
constexpr double rounding = 1e-6;

// A timer stands still while the machine sleeps, so the clock is looked at now and then.
constexpr std::chrono::milliseconds longestNap = 15s;
// The clock counts whole milliseconds.
constexpr std::chrono::milliseconds tick = 1ms;

} // namespace

Budget::Budget(const Limits &limits, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_bucket(limits, clock->elapsed())
    , m_heldSince(clock->elapsed())
    , m_heldUntil(clock->elapsed())
{
}

Budget::~Budget()
{
    m_awaitsRestore = true; // nothing that ends now makes room for another one
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    for (const auto *line : {&m_waiting.line(), &m_waiting.aside()}) {
        for (const auto &[key, entry] : *line)
            entry.call->finish(Failure(error));
    }
    for (const auto *unkept : {&m_unkept, &m_beingKept}) {
        for (const Unkept &of : *unkept) {
            if (of.call)
                of.call->finish(Failure(error));
        }
    }
    m_unkept.clear();
    m_beingKept.clear();
}

Call<LeavePtr> *Budget::ask(const Purpose &purpose, QObject *parent)
{
    auto *call = new Call<LeavePtr>(parent);
    if (!purpose.isCounted) {
        call->finish(freeLeave());
        return call;
    }
    const WaitingCalls::Key key = m_waiting.add(purpose, call);
    connect(call, &QObject::destroyed, this, [this, key] {
        if (m_waiting.remove(key))
            noteChange();
        else
            dropUnwanted();
    });
    pump();
    noteChange();
    if (m_awaitsRestore)
        Q_EMIT restoreWanted();
    return call;
}

LeavePtr Budget::freeLeave()
{
    return LeavePtr(new Leave(this, Purpose::free(), now()));
}

void Budget::setLimits(const Limits &limits)
{
    if (limits == m_limits)
        return;
    m_limits = limits;
    m_bucket.setLimits(limits, now());
    pump();
    noteChange();
}

Budget::Time Budget::now() const
{
    return m_clock->elapsed();
}

int Budget::month() const
{
    return CallCounts::monthOf(m_clock->utcNow());
}

// What the background leaves alone: a person does not wait for the next call to come back, and a
// service that gives its calls back once a minute is not asked ahead of time.
int Budget::reserve() const
{
    return std::max(0, std::min(m_limits.capacity / reservedPart, m_limits.perMinute));
}

// How much must be available for a call of this kind to go.
double Budget::need(const Purpose &purpose) const
{
    return purpose.priority == Priority::Background ? 1 + reserve() : 1;
}

Budget::Time Budget::heldLeft(Time now) const
{
    return std::max(m_heldUntil - now, Time(0));
}

void Budget::pump()
{
    const Time time = now();
    if (m_asideUntil && *m_asideUntil <= time) {
        m_waiting.callBack(
            [&](const Purpose &purpose) { return !m_throttles.until(purpose.vehicleId, time); });
        m_asideUntil.reset();
        for (const auto &[key, entry] : m_waiting.aside()) {
            const Time until = *m_throttles.until(entry.purpose.vehicleId, time);
            m_asideUntil = std::min(m_asideUntil.value_or(until), until);
        }
    }
    while (!m_waiting.line().empty() && admitFirst(time)) {
    }
    arm(time);
}

// Deals with the first in line, one way or another; false if it has to wait, and all others too.
bool Budget::admitFirst(Time now)
{
    if (m_awaitsRestore)
        return false;
    const auto first = m_waiting.line().cbegin();
    const Purpose purpose = first->second.purpose;
    const bool isBackground = purpose.priority == Priority::Background;
    if (isBackground && isSpent(purpose.vehicleId)) {
        m_waiting.take(first).call->finish(Failure(spentMonth()));
        return true;
    }
    if (const auto until = m_throttles.until(purpose.vehicleId, now)) {
        m_waiting.putAside(first);
        m_asideUntil = std::min(m_asideUntil.value_or(*until), *until);
        return true;
    }
    if (heldLeft(now) > 0ms || available(now) < need(purpose) - rounding)
        return false;
    if (isBackground && m_backgroundUnderWay >= mostInBackground)
        return false;
    grant(purpose, m_waiting.take(first).call);
    return true;
}

void Budget::grant(const Purpose &purpose, Call<LeavePtr> *call)
{
    LeavePtr leave(new Leave(this, purpose, now()));
    leave->m_month = month();
    m_counts->add(purpose.vehicleId, leave->m_month, 1);
    ++m_underWay;
    ++m_spent;
    m_backgroundUnderWay += purpose.priority == Priority::Background;
    if (m_keepsAhead)
        m_unkept.push_back({std::move(leave), call});
    else
        call->finish(std::move(leave));
}

void Budget::close(const Leave &leave)
{
    if (!leave.m_purpose.isCounted)
        return;
    --m_underWay;
    m_backgroundUnderWay -= leave.m_purpose.priority == Priority::Background;
    if (leave.m_isSent)
        m_bucket.spend(now() + tick);
    else
        takeBack(leave);
    pump();
    noteChange();
}

// It never left this machine.
void Budget::takeBack(const Leave &leave)
{
    --m_spent;
    if (leave.m_month == month())
        m_counts->add(leave.m_purpose.vehicleId, leave.m_month, -1);
}

void Budget::arm(Time now)
{
    if (m_asideUntil)
        wakeIn(*m_asideUntil - now, now);
    if (m_waiting.line().empty())
        return;
    // If it is not a matter of time, the next leave that is given back goes on.
    const double needed = need(m_waiting.line().cbegin()->second.purpose) + m_underWay;
    if (const auto wait = m_bucket.until(needed, now))
        wakeIn(std::max(*wait, heldLeft(now)), now);
}

void Budget::wakeIn(Time wait, Time now)
{
    if (wait <= 0ms)
        return;
    const Time at = now + std::min(wait, longestNap);
    if (m_wakeAt && *m_wakeAt <= at)
        return;
    m_wakeAt = at;
    m_policy.run(at - now, this, [this] {
        m_wakeAt.reset();
        pump();
        noteChange();
    });
}

void Budget::noteChange()
{
    m_hasChanges = true;
    if (std::exchange(m_tellsSoon, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_tellsSoon = false;
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

} // namespace motorpool
