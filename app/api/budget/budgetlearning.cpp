// SPDX-License-Identifier: GPL-3.0-or-later
// What the budget learns from the service's answers.
#include "budget.h"
#include "clock.h"
#include "limithit.h"

#include <algorithm>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds longestHold = 10min; // that we choose ourselves
constexpr int mostDoublings = 10;

/// A time that the service asked for; one of zero has not helped, or there would be no refusal.
std::optional<std::chrono::seconds> askedFor(const ApiError &error)
{
    return error.retryAfter && *error.retryAfter > 0s ? error.retryAfter : std::nullopt;
}

} // namespace

bool Budget::learn(const Leave &leave, const ApiError *error)
{
    const Purpose &purpose = leave.purpose();
    const LimitHit hit = error ? limitHit(*error) : LimitHit::None;
    switch (hit) {
    case LimitHit::None:
        break;
    case LimitHit::Application:
        // An answer to a free request that does not name the limit is about something else.
        if (!purpose.isCounted && error->code.isEmpty())
            return false;
        hold(leave, askedFor(*error));
        return purpose.isCounted;
    case LimitHit::Vehicle:
        if (purpose.vehicleId.isEmpty())
            return false;
        throttle(leave, askedFor(*error));
        return purpose.isCounted;
    case LimitHit::Month:
        m_counts->setSpent(purpose.vehicleId, month(), true);
        noteChange();
        return false;
    }
    if (error && (error->status == 0 || error->status == 401))
        return false; // not an answer to the request itself
    if (leave.m_sentAt >= m_heldSince)
        m_refusals = 0;
    if (m_throttles.answer(purpose.vehicleId, leave.m_sentAt))
        m_counts->touch(purpose.vehicleId, month());
    if (!error)
        m_counts->setSpent(purpose.vehicleId, month(), false);
    return false;
}

void Budget::throttle(const Leave &leave, std::optional<std::chrono::seconds> asked)
{
    const QString &vehicleId = leave.purpose().vehicleId;
    m_throttles.refuse(vehicleId, leave.m_sentAt, now(), [this, asked](int refusals) {
        return asked ? m_policy.wait(*asked) : m_policy.wait(refusals, true);
    });
    m_counts->touch(vehicleId, month());
    noteChange();
}

void Budget::hold(const Leave &leave, std::optional<std::chrono::seconds> asked)
{
    const Time time = now();
    // Requests that were under way together are refused together; that is one refusal.
    if (m_refusals == 0 || leave.m_sentAt >= m_heldSince) {
        ++m_refusals;
        m_heldSince = time;
    }
    Time wait{0};
    if (asked) {
        wait = m_policy.wait(*asked);
    } else {
        // An empty bucket has nothing before one call has come back.
        const int doublings = std::min(m_refusals - 1, mostDoublings);
        wait = std::max(m_policy.wait(m_refusals, true), m_bucket.timeOfOne() * (1 << doublings));
        wait = std::min(wait, longestHold);
    }
    m_heldUntil = std::max(m_heldUntil, time + wait);
    // Nothing is left, and there will be one call then. Those under way are taken off when they
    // end.
    m_bucket.setLevelAt(1 + m_underWay, m_heldUntil, time);
    noteChange();
}

} // namespace motorpool
