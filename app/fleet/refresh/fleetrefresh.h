// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "outlay.h"
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
/// Each vehicle costs one call, and what may have been counted is not sent again. So one that
/// cannot be read, or does not answer, is passed over and counted by its cause. What concerns all
/// of them (no network, credentials, keychain) pauses the refresh, and costs no vehicle its turn;
/// so do five in a row that do not answer, which have had theirs. Paused, it sends nothing more;
/// what is on its way is waited for, since it is paid, and at the end of the program it counts as
/// failed. Lives on the GUI thread.
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

    /// Until the next resume() it makes at most so many more calls, and no vehicle costs more than
    /// one; for who hears that it runs.
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

    /// Requests that went out for it in this run and may have been counted, answered or not.
    int calls() const { return m_calls; }

    int onTheWire() const; ///< vehicles whose answer is waited for; also while it is paused

    /// Until the last call is sent, if the rate stays.
    std::chrono::milliseconds timeLeft() const;

Q_SIGNALS:
    void stateChanged();
    void progressed();   ///< a vehicle had its turn
    void callsChanged(); ///< a request goes out now, or did not go out after all

private:
    /// A vehicle under way.
    struct Asked
    {
        QPointer<CallBase> call;
        OutlayPtr outlay;
    };
    static constexpr int unlimited = std::numeric_limits<int>::max();

    void takeUp();
    void claim();
    void begin();
    void takeUpAgain();
    void release();
    void fill();
    std::optional<int> next();
    void ask(int at);
    int mostEach() const;
    bool mayAskMore() const;
    void count(int by);
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
    std::deque<int> m_later;      ///< throttled when it was their turn
    QHash<int, Asked> m_underWay; ///< by vehicle
    QHash<ApiError::Kind, ApiError> m_examples;
    std::optional<ApiError> m_error;
    int m_calls = 0;
    int m_mostCalls = unlimited; ///< that may still be made
    int m_unanswered = 0;        ///< vehicles in a row
};

} // namespace motorpool
