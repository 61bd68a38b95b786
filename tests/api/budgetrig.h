// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budget.h"
#include "manualclock.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <vector>

namespace motorpool {

/// A budget on a clock by hand whose timers go off when the clock gets there.
class BudgetRig
{
public:
    using Time = std::chrono::milliseconds;

    explicit BudgetRig(const Limits &limits = {})
        : budget(limits, &clock)
    {
        RetryPolicy policy;
        policy.jitter = false;
        policy.after = [this](Time wait, QObject *context, std::function<void()> fn) {
            m_timers.push_back({clock.elapsed() + wait, context, std::move(fn)});
        };
        budget.setRetryPolicy(policy);
    }

    /// Lets time pass, timer by timer.
    void advance(Time step)
    {
        const Time end = clock.elapsed() + step;
        for (;;) {
            deliver();
            const auto next =
                std::min_element(m_timers.begin(), m_timers.end(),
                                 [](const auto &a, const auto &b) { return a.at < b.at; });
            if (next == m_timers.end() || next->at > end)
                break;
            const Timer timer = *next;
            m_timers.erase(next);
            if (timer.at > clock.elapsed())
                clock.advance(timer.at - clock.elapsed());
            if (timer.context)
                timer.fn();
        }
        clock.advance(end - clock.elapsed());
        deliver();
    }

    /// Has everything told that is to be told.
    static void deliver()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    /// Asks for leave; who got it, or was refused, is in `granted` and `refused`, by name.
    Call<LeavePtr> *ask(const QString &name, const Purpose &purpose)
    {
        Call<LeavePtr> *call = budget.ask(purpose, &m_parent);
        call->then(&m_parent, [this, name](const Result<LeavePtr> &leave) {
            if (leave) {
                granted.append(name);
                leaves.append(*leave);
            } else {
                refused.append(name);
                lastError = leave.error();
            }
        });
        return call;
    }
    Call<LeavePtr> *person(const QString &vehicle)
    {
        return ask(vehicle, {true, vehicle, Priority::Interactive});
    }
    Call<LeavePtr> *background(const QString &vehicle)
    {
        return ask(vehicle, {true, vehicle, Priority::Background});
    }

    /// Sends with all the leaves and lets them go, as answered, or with this error.
    void answerAll(const std::optional<ApiError> &error = {})
    {
        deliver();
        while (!leaves.isEmpty()) {
            const LeavePtr leave = leaves.takeFirst();
            leave->noteSent();
            budget.learn(*leave, error ? &*error : nullptr);
        }
        deliver();
    }

    /// Makes so many calls of a person, one after the other.
    void spend(int calls)
    {
        for (int i = 0; i < calls; ++i) {
            person({});
            answerAll();
        }
        granted.clear();
    }

    static ApiError limited(const QString &code, std::optional<std::chrono::seconds> after = {})
    {
        ApiError error;
        error.kind = ApiError::Kind::RateLimited;
        error.status = 429;
        error.type = QStringLiteral("RATE_LIMIT");
        error.code = code;
        error.retryAfter = after;
        return error;
    }

    static ApiError monthUsedUp()
    {
        ApiError error;
        error.kind = ApiError::Kind::Billing;
        error.status = 430;
        error.type = QStringLiteral("BILLING");
        error.code = QStringLiteral("VEHICLE_REQUEST_LIMIT");
        return error;
    }

    ManualClock clock;
    Budget budget;
    QStringList granted;
    QStringList refused;
    QList<LeavePtr> leaves; ///< in the order in which they were given
    ApiError lastError;

private:
    struct Timer
    {
        Time at;
        QPointer<QObject> context;
        std::function<void()> fn;
    };

    QObject m_parent;
    std::vector<Timer> m_timers;
};

} // namespace motorpool
