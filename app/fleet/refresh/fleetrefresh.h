// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "refreshjob.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <limits>

namespace motorpool {

class Budget;
class FleetStore;
class VehiclesClient;
struct ReadingAnswer;

/// Reads the signals of many vehicles in the background, each once, as fast as the budget lets it,
/// and puts them into the fleet. One at a time. How far it is, is kept, so that it can be gone on
/// with after a restart; that never happens by itself.
///
/// One program at a time does: while another one refreshes this fleet, this one pauses with an
/// error that says so.
///
/// A vehicle that cannot be read is passed over and counted by its cause. What concerns all of them
/// (no network, credentials, keychain) pauses the refresh, and costs no vehicle its turn. Paused,
/// it sends nothing more; what is on its way is waited for, since it is paid. Lives on the GUI
/// thread.
class FleetRefresh : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,      ///< none was begun
        Found,     ///< an earlier run did not end it: resume() or cancel()
        Running,   ///< sends, or waits for the budget
        Paused,    ///< by a person, or because of error()
        Done,      ///< each vehicle had its turn
        Cancelled, ///< what was left was not read
    };

    /// All of them outlive it.
    FleetRefresh(VehiclesClient *client, Budget *budget, FleetStore *store,
                 QObject *parent = nullptr);
    ~FleetRefresh() override; ///< what is left stays kept

    /// Begins a job, if none is under way and there is anything in it; true if it did.
    bool start(RefreshJob job);
    void pause();
    void resume();

    /// Until the next resume() it makes at most so many more calls; for who hears that it runs.
    void setMostCalls(int calls) { m_mostCalls = calls; }
    void cancel();
    void dismiss(); ///< one that came to its end is no longer shown

    State state() const { return m_state; }
    bool isUnderWay() const; ///< running, paused or found
    const RefreshJob &job() const { return m_job; }

    /// Why it paused by itself; nothing if a person wanted it.
    const std::optional<ApiError> &error() const { return m_error; }

    /// An error of a cause that vehicles failed with, in this run.
    std::optional<ApiError> exampleOf(ApiError::Kind kind) const;

    /// Calls that were counted for it in this run.
    int calls() const { return m_calls; }

    /// Until the last call is sent, if the rate stays.
    std::chrono::milliseconds timeLeft() const;

Q_SIGNALS:
    void stateChanged();
    void progressed(); ///< a vehicle had its turn

private:
    void takeUp();
    void claim();
    void begin();
    void takeUpAgain();
    void release();
    void fill();
    std::optional<int> next();
    void ask(int at);
    void take(int at, const Result<ReadingAnswer> &answer);
    void fail(int at, const ApiError &error);
    void letGoOfWaiting();
    void endIfDone();
    void keep(int at);
    void setState(State state);

    VehiclesClient *m_client;
    Budget *m_budget;
    FleetStore *m_store;
    RefreshJob m_job;
    State m_state = State::Idle;
    bool m_isClaimed = false;  ///< no other program refreshes
    bool m_isFromDisk = false; ///< the job was found there, and may be another by now
    bool m_isKept = false;
    quint32 m_run = 0; ///< number of the job; answers of an earlier one are learned, not counted
    int m_cursor = 0;  ///< where the next pending one is looked for
    std::deque<int> m_later;                   ///< throttled when it was their turn
    QHash<int, QPointer<CallBase>> m_underWay; ///< calls, by vehicle
    QHash<ApiError::Kind, ApiError> m_examples;
    std::optional<ApiError> m_error;
    int m_calls = 0;
    int m_mostCalls = std::numeric_limits<int>::max(); ///< that may still be made
};

} // namespace motorpool
