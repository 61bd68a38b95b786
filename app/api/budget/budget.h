// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetforecast.h"
#include "budgetmonth.h"
#include "budgetstate.h"
#include "callcounts.h"
#include "calllimits.h"
#include "retrypolicy.h"
#include "throttles.h"
#include "tokenbucket.h"
#include "waitingcalls.h"

#include <QObject>

#include <memory>
#include <vector>

namespace motorpool {

class Clock;

/// Why a call waits, and for how long yet if nothing comes in between.
struct BudgetWait
{
    enum class Reason {
        Bucket,  ///< for the application's next call to come back
        Held,    ///< the service asked the application to rest (429)
        Vehicle, ///< the service asked to leave this vehicle alone (429)
        Others,  ///< for calls before it to be answered
    };

    Reason reason = Reason::Bucket;
    std::chrono::milliseconds left{0}; ///< 0 for Others: nobody knows
};

/// The one budget that all requests of an application go through: its bucket of calls, each
/// vehicle's throttle and each vehicle's count of the month. It gives leave to send; it sends
/// nothing. Lives on one thread.
///
/// A person's calls overtake those of the background, which leave the last few calls to the person
/// and have at most four requests under way at a time. A call is taken from the bucket when leave
/// is given and begins to come back when its request has ended, so that a bucket at the service
/// that is as large and as fast is never asked for more than it holds, however long requests are
/// under way. What the service says (429, 430) is believed before the limits. Source: Smartcar's
/// help, "API limits".
class Budget : public QObject
{
    Q_OBJECT

public:
    /// The bucket is taken for full until restore(). The clock outlives the budget.
    Budget(const Limits &limits, const Clock *clock, QObject *parent = nullptr);
    ~Budget() override;

    /// Leave to send one request. A free one gets it at once. One of the background to a vehicle
    /// whose month is used up ends as Billing with VEHICLE_REQUEST_LIMIT, and no request is made; a
    /// person's goes out, since only the service knows for certain. Deleting the budget ends those
    /// that wait as Cancelled.
    Call<LeavePtr> *ask(const Purpose &purpose, QObject *parent);

    /// The leave of a request that is free.
    LeavePtr freeLeave();

    /// Learns from the outcome of the request that had this leave; null for success. True if the
    /// same request would wait here for its next leave as long as it should.
    bool learn(const Leave &leave, const ApiError *error);

    const Limits &limits() const { return m_limits; }
    void setLimits(const Limits &limits); ///< in force at once

    int left() const; ///< calls that could be made at once
    std::chrono::milliseconds untilFull() const;
    std::optional<std::chrono::milliseconds> heldFor() const; ///< after a 429; nothing: not held
    int waiting(Priority priority) const { return m_waiting.count(priority); }
    QList<ThrottledVehicle> throttled() const; ///< now, the first to be free first
    int callsThisMonth(const QString &vehicleId) const;
    BudgetMonth thisMonth(int most) const; ///< with at most so many vehicles; some ms for a million
    bool isSpent(const QString &vehicleId) const; ///< has no calls left this month, as far as known

    /// What the first waiting call of this vehicle waits for; nothing if none waits.
    std::optional<BudgetWait> waitOf(const QString &vehicleId) const;

    /// What a person's next call to this vehicle would wait for, as far as is known; nothing: it
    /// would go at once.
    std::optional<BudgetWait> waitAhead(const QString &vehicleId) const;

    /// Until when the vehicle is throttled, UTC; invalid: it is not.
    QDateTime throttledUntil(const QString &vehicleId) const;

    /// Until the last of so many more calls in the background could be sent, after those that wait.
    std::chrono::milliseconds untilSent(qint64 calls) const;

    /// What it costs to make so many calls in the background to each of these vehicles. For a few:
    /// for more than some thousands, forecast() is asked on another thread.
    BudgetEstimate estimate(const QStringList &vehicleIds, int callsEach) const;
    BudgetForecast forecast() const;

    /// Gives no leave to counted calls until restore(): they would be taken from a bucket that is
    /// full only as far as this run knows. What is told meanwhile is of that bucket.
    /// restoreWanted() tells when the first one comes.
    void awaitRestore() { m_awaitsRestore = true; }
    bool awaitsRestore() const { return m_awaitsRestore; }

    /// Takes up what an earlier run knew; once. What was spent since this budget began counts, too.
    /// When the wall clock went back meanwhile, nothing has come back into the bucket. Values that
    /// make no sense are left out.
    void restore(const BudgetState &state);
    BudgetState state() const; ///< everything

    /// What this budget did since it was last asked.
    BudgetChanges takeChanges();

    /// From now on nothing that counts goes out before it is kept: leave waits for keptChanges().
    /// changed() tells that there is something to keep.
    void keepAhead() { m_keepsAhead = true; }
    bool awaitsKeeping() const { return !m_unkept.empty(); } ///< leave that was not taken yet

    /// What takeChanges() gave last is kept, or cannot be: the leave that was in it is given.
    void keptChanges();

    /// What is kept of the bucket, to which other programs' calls were added: where less is left
    /// there, or it is held for longer, that holds here, too.
    void heed(const BudgetState &kept);

    bool hasChanges() const { return m_hasChanges; }

    /// How waits grow where the service gives no time, and the timer, which tests replace.
    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }

Q_SIGNALS:
    /// Something of the above is different. Comes from the event loop, once for many changes.
    void changed();

    /// A counted call waits for restore().
    void restoreWanted();

private:
    friend class Leave;
    using Time = std::chrono::milliseconds;

    Time now() const;
    int month() const;
    QDateTime wallClock(Time time) const;
    double available(Time now) const { return m_bucket.level(now) - m_underWay; }
    int reserve() const;
    double ahead() const;
    double need(const Purpose &purpose) const;
    Time heldLeft(Time now) const;

    /// Leave that is given once it is kept.
    struct Unkept
    {
        LeavePtr leave;
        QPointer<Call<LeavePtr>> call;
    };

    void pump();
    bool admitFirst(Time now);
    void dropUnwanted();
    void grant(const Purpose &purpose, Call<LeavePtr> *call);
    void close(const Leave &leave);
    void takeBack(const Leave &leave);
    void arm(Time now);
    void wakeIn(Time wait, Time now);
    void throttle(const Leave &leave, std::optional<std::chrono::seconds> asked);
    void hold(const Leave &leave, std::optional<std::chrono::seconds> asked);
    void noteChange();
    BudgetState bucketState() const;
    QDateTime throttleOf(const QString &vehicleId, Time now) const;
    double levelOf(const BudgetState &state, const QDateTime &wall) const;
    void restoreBucket(const BudgetState &state, const QDateTime &wall);

    Limits m_limits;
    const Clock *m_clock;
    RetryPolicy m_policy;
    TokenBucket m_bucket; // as if requests under way were not made yet
    Throttles m_throttles;
    std::shared_ptr<CallCounts> m_counts = std::make_shared<CallCounts>();
    WaitingCalls m_waiting;
    int m_underWay = 0;
    int m_backgroundUnderWay = 0;
    int m_spent = 0; // calls since the last takeChanges()
    Time m_heldSince{0};
    Time m_heldUntil{0};
    int m_refusals = 0; // of the application, one after the other
    std::optional<Time> m_wakeAt;
    std::optional<Time> m_asideUntil;
    std::vector<Unkept> m_unkept;    // not taken yet by takeChanges()
    std::vector<Unkept> m_beingKept; // taken, until keptChanges()
    bool m_keepsAhead = false;
    bool m_tellsSoon = false;
    bool m_hasChanges = false;
    bool m_awaitsRestore = false;
};

} // namespace motorpool
