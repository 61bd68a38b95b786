// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetrefresh.h"

#include "budget.h"
#include "fleetstore.h"
#include "refreshfault.h"
#include "vehiclesclient.h"

#include <algorithm>
#include <utility>

namespace motorpool {

namespace {

// More than the budget lets out at a time, so that it never waits for us.
constexpr qsizetype mostAtOnce = 6;

// So many vehicles without an answer, one after the other, and it is not about the vehicles.
constexpr int mostUnanswered = 5;

} // namespace

FleetRefresh::FleetRefresh(VehiclesClient *client, Budget *budget, FleetStore *store,
                           QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_budget(budget)
    , m_store(store)
{
    takeUp();
}

FleetRefresh::~FleetRefresh()
{
    // What is on its way was paid and will not be heard: it is not to be paid again unasked.
    for (auto it = m_underWay.cbegin(); isUnderWay() && it != m_underWay.cend(); ++it) {
        if (it->outlay->isUnderWay) {
            m_job.setFailed(it.key(), ApiError::Kind::Cancelled);
            keep(it.key());
        }
    }
    for (const Asked &asked : std::exchange(m_underWay, {}))
        delete asked.call;
}

void FleetRefresh::takeUp()
{
    m_store->keptRefresh(this)->then(this, [this](const Result<std::optional<RefreshJob>> &found) {
        if (m_state != State::Idle || !found || !*found)
            return;
        m_job = **found;
        m_isFromDisk = true;
        setState(State::Found);
    });
}

bool FleetRefresh::isUnderWay() const
{
    return m_state == State::Found || m_state == State::Running || m_state == State::Paused;
}

bool FleetRefresh::start(RefreshJob job)
{
    if (isUnderWay() || job.left() == 0)
        return false;
    m_job = std::move(job);
    ++m_run;
    m_calls = 0;
    m_examples.clear();
    m_underWay.clear(); // answers still to come of an earlier job
    m_isKept = false;
    m_isFromDisk = false;
    m_state = State::Paused;
    resume();
    return true;
}

void FleetRefresh::pause()
{
    if (m_state != State::Running)
        return;
    letGoOfWaiting();
    setState(State::Paused);
}

void FleetRefresh::resume()
{
    if (m_state != State::Paused && m_state != State::Found)
        return;
    m_mostCalls = unlimited;
    m_error.reset();
    m_cursor = 0;
    m_later.clear();
    m_unanswered = 0;
    setState(State::Running); // whoever hears of it may still hold it back
    for (const Asked &asked : std::as_const(m_underWay))
        asked.outlay->most = m_state == State::Running ? mostEach() : 0;
    if (m_isClaimed)
        fill();
    else
        claim();
}

void FleetRefresh::cancel()
{
    if (!isUnderWay())
        return;
    letGoOfWaiting();
    if (m_isClaimed) {
        m_store->forgetRefresh();
        release();
    } else if (m_isFromDisk) {
        m_store->discardRefresh();
    }
    m_error.reset();
    setState(State::Cancelled);
}

void FleetRefresh::dismiss()
{
    if (m_state == State::Done || m_state == State::Cancelled)
        setState(State::Idle);
}

std::optional<ApiError> FleetRefresh::exampleOf(ApiError::Kind kind) const
{
    const auto found = m_examples.constFind(kind);
    return found == m_examples.constEnd() ? std::nullopt : std::optional(*found);
}

std::chrono::milliseconds FleetRefresh::timeLeft() const
{
    return m_budget->untilSent(m_job.left() - m_underWay.size());
}

int FleetRefresh::onTheWire() const
{
    return int(std::count_if(m_underWay.cbegin(), m_underWay.cend(),
                             [](const Asked &asked) { return asked.outlay->isUnderWay; }));
}

// Where the number of calls is limited, each vehicle has one of them.
int FleetRefresh::mostEach() const
{
    return m_mostCalls == unlimited ? unlimited : 1;
}

bool FleetRefresh::mayAskMore() const
{
    const auto unsent =
        std::count_if(m_underWay.cbegin(), m_underWay.cend(),
                      [](const Asked &asked) { return asked.outlay->requests == 0; });
    return m_state == State::Running && m_underWay.size() < mostAtOnce && unsent < m_mostCalls;
}

std::optional<int> FleetRefresh::next()
{
    for (; m_cursor < m_job.size(); ++m_cursor) {
        if (m_job.state(m_cursor) != RefreshJob::State::Pending || m_underWay.contains(m_cursor))
            continue;
        if (!m_budget->throttledUntil(m_job.vehicleId(m_cursor)).isValid())
            return m_cursor++;
        m_later.push_back(m_cursor); // it would hold up the others
    }
    if (m_later.empty())
        return std::nullopt;
    const int at = m_later.front();
    m_later.pop_front();
    return at;
}

void FleetRefresh::fill()
{
    while (mayAskMore()) {
        const auto at = next();
        if (!at)
            break;
        ask(*at);
    }
}

void FleetRefresh::ask(int at)
{
    const auto outlay = std::make_shared<Outlay>();
    outlay->most = mostEach();
    outlay->counted = [this, run = m_run](int by) {
        if (run == m_run)
            count(by);
    };
    auto *call = m_client->readings(m_job.vehicleId(at), m_job.userId(at), this,
                                    Priority::Background, outlay);
    m_underWay.insert(at, {call, outlay});
    call->then(this, [this, at, run = m_run, vehicle = m_job.vehicleId(at),
                      user = m_job.userId(at)](const Result<ReadingAnswer> &answer) {
        if (answer)
            m_store->learn(answer->set, user, LearnedFrom::Read);
        else if (!concernsAll(answer.error()))
            m_store->learnFault(vehicle, user, answer.error());
        if (run == m_run)
            take(at, answer);
    });
}

void FleetRefresh::count(int by)
{
    m_calls += by;
    if (m_mostCalls != unlimited)
        m_mostCalls = std::max(0, m_mostCalls - by);
    Q_EMIT callsChanged();
}

void FleetRefresh::take(int at, const Result<ReadingAnswer> &answer)
{
    m_underWay.remove(at);
    if (!isUnderWay())
        return; // cancelled; it was on its way
    if (answer) {
        m_unanswered = 0;
        m_job.setDone(at);
        keep(at);
    } else {
        fail(at, answer.error());
    }
    Q_EMIT progressed();
    fill();
    endIfDone();
}

void FleetRefresh::fail(int at, const ApiError &error)
{
    const bool isPaused = m_state != State::Running;
    // While it is paused nothing is told twice, and a refused call is not repeated: the vehicle
    // stays pending and is read after resume().
    if (isPaused && (concernsAll(error) || error.status == 429))
        return;
    if (!concernsAll(error)) {
        m_examples.insert(error.kind, error);
        m_job.setFailed(at, error.kind);
        keep(at);
        m_unanswered = isUnanswered(error) ? m_unanswered + 1 : 0;
        if (isPaused || m_unanswered < mostUnanswered || m_job.left() == 0)
            return;
    }
    m_error = error;
    letGoOfWaiting();
    setState(State::Paused);
}

void FleetRefresh::keep(int at)
{
    const int chunk = RefreshJob::chunkOf(at);
    m_store->markRefresh(chunk, m_job.states(chunk));
}

void FleetRefresh::letGoOfWaiting()
{
    for (auto it = m_underWay.begin(); it != m_underWay.end();) {
        it->outlay->most = 0; // that is sent again, after this answer
        if (it->outlay->isUnderWay) {
            ++it;
        } else {
            delete it->call;
            it = m_underWay.erase(it);
        }
    }
}

void FleetRefresh::endIfDone()
{
    if (m_job.left() > 0 || !m_underWay.isEmpty())
        return;
    m_store->forgetRefresh();
    release();
    setState(State::Done);
}

void FleetRefresh::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace motorpool
