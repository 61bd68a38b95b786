// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "budget.h"
#include "commands.h"
#include "errorguide.h"
#include "fleetask.h"
#include "fleetcommand.h"
#include "fleetdesk.h"
#include "fleetwords.h"
#include "outcome.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct RefreshAsk
{
    FleetAsk which;
    QString filter;
    bool isAll = false;
    static constexpr int unlimited = std::numeric_limits<int>::max();
    int atMost = unlimited;
    bool isDryRun = false;
    bool resumes = false;
    bool discards = false;

    /// It would read the whole fleet, and nobody said so.
    bool isTooMuch() const
    {
        return which.filter.isEmpty() && !isAll && atMost == unlimited && !resumes && !isDryRun;
    }
};

QString vehicles(int count)
{
    return QCoreApplication::translate("Cli", "%n vehicle(s)", nullptr, count);
}

QString duration(std::chrono::milliseconds time)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(time).count();
    if (minutes < 100)
        return words(QT_TRANSLATE_NOOP("Cli", "%1 min")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("Cli", "%1 h")).arg((minutes + 59) / 60);
}

class RefreshFleet final : public FleetCommand
{
public:
    RefreshFleet(const RefreshAsk &ask, const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::SyncFirst, parent)
        , m_ask(ask)
        , m_budget(around.workspace->session()->budget())
        , m_refresh(&around.workspace->fleet()->refresh)
    {
    }

private:
    void begin() override
    {
        whenBudgetIsKnown([this] { beginOnce(); });
    }

    void beginOnce()
    {
        connect(m_refresh, &FleetRefresh::stateChanged, this, &RefreshFleet::follow);
        connect(m_refresh, &FleetRefresh::progressed, this, &RefreshFleet::showProgress);
        // Whether an earlier run left one is known once this is answered, as it was asked before.
        store()->keptSchedule(this)->then(
            this, [this](const Result<std::optional<StoredSchedule>> &) { check(); });
    }

    /// What another program is reading is not read once more, nor forgotten.
    void check()
    {
        store()->checkRefresh(this)->then(this, [this](const Result<Done> &checked) {
            if (checked || m_ask.isDryRun)
                decide();
            else
                finish(Failure(checked.error()));
        });
    }

    void decide()
    {
        const bool isFound = m_refresh->state() == FleetRefresh::State::Found;
        if (isFound && !m_ask.resumes && !m_ask.discards)
            return finish(Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "An earlier refresh was not ended, %1 left. "
                                               "--resume goes on with it, --discard forgets it."))
                    .arg(vehicles(m_refresh->job().left())))));
        if (isFound && m_ask.resumes)
            return run(m_refresh->job());
        if (m_ask.resumes)
            return tellNothing();
        plan();
    }

    void tellNothing()
    {
        say(words(QT_TRANSLATE_NOOP("Cli", "There is no refresh to go on with.")));
        finish(ExitCode::Done);
    }

    void plan()
    {
        const Fleet &fleet = store()->fleet();
        FleetQuestion question;
        question.filter = m_ask.which.filter;
        question.setting = filterSetting();
        const RefreshJob empty(RefreshJob::Purpose::Person, m_ask.filter,
                               QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC));
        const RefreshPlan plan =
            planRefresh(fleet, longestUnread(fleet, question), empty, m_ask.atMost);
        if (m_ask.isTooMuch())
            return refuseAll(plan.job.left());
        if (m_ask.discards && !m_ask.isDryRun)
            m_refresh->cancel(); // nothing, if there was none
        if (isUnknown(fleet)) {
            say(nothingKnown());
            return finish(ExitCode::Done);
        }
        if (plan.gone + plan.withoutUser > 0)
            say(words(QT_TRANSLATE_NOOP("Cli", "Left out: gone %1, without a user %2."))
                    .arg(plan.gone)
                    .arg(plan.withoutUser));
        run(plan.job);
    }

    /// A script whose filter turned out empty does not mean forty thousand calls.
    void refuseAll(int count)
    {
        finish(Failure(makeError(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP(
                      "Cli",
                      "Without a filter it reads the whole fleet: %1, calls: %2. Say --all if "
                      "that is meant, --at-most N for so many of them, or which ones by a "
                      "filter. Nothing was sent."))
                .arg(vehicles(count))
                .arg(count))));
    }

    void run(const RefreshJob &job)
    {
        const BudgetEstimate estimate = estimateOf(job, m_budget->forecast());
        say(words(QT_TRANSLATE_NOOP("Cli", "%1, calls: %2. Left at once: %3 of %4. At the allowed "
                                           "rate: %5. Throttled: %6. No calls left this month: "
                                           "%7."))
                .arg(vehicles(job.left()))
                .arg(estimate.calls)
                .arg(estimate.left)
                .arg(m_budget->limits().capacity)
                .arg(duration(estimate.untilLast))
                .arg(estimate.throttled.size())
                .arg(estimate.spent.size()));
        if (m_ask.isDryRun || job.left() == 0)
            return finish(ExitCode::Done);
        if (m_refresh->isUnderWay())
            m_refresh->resume();
        else
            m_refresh->start(job);
    }

    void showProgress()
    {
        endIfPaused();
        const RefreshJob &job = m_refresh->job();
        progress()->show(words(QT_TRANSLATE_NOOP("Cli", "%1 of %2, %3 left"))
                             .arg(job.done() + job.failed())
                             .arg(job.size())
                             .arg(duration(m_refresh->timeLeft())));
    }

    void follow()
    {
        switch (m_refresh->state()) {
        case FleetRefresh::State::Running:
            if (m_ask.atMost != RefreshAsk::unlimited)
                m_refresh->setMostCalls(m_ask.atMost);
            break;
        case FleetRefresh::State::Paused:
            progress()->clear();
            endIfPaused();
            break;
        case FleetRefresh::State::Done:
            progress()->clear();
            conclude();
            break;
        case FleetRefresh::State::Idle: // another program has ended it
            tellNothing();
            break;
        default:
            break;
        }
    }

    /// What is on its way is paid, and waited for.
    void endIfPaused()
    {
        if (m_refresh->state() == FleetRefresh::State::Paused && m_refresh->error() &&
            m_refresh->onTheWire() == 0)
            finish(Failure(*m_refresh->error()));
    }

    void conclude()
    {
        const RefreshJob &job = m_refresh->job();
        say(words(QT_TRANSLATE_NOOP("Cli", "Refreshed %1 of %2."))
                .arg(job.done())
                .arg(vehicles(job.size())));
        const auto &failures = job.failures();
        for (auto it = failures.cbegin(); it != failures.cend(); ++it) {
            ApiError error;
            error.kind = it.key();
            say(u"%1 × %2"_s.arg(it.value())
                    .arg(explain(m_refresh->exampleOf(it.key()).value_or(error)).title));
        }
        if (endOnFault())
            return;
        finish(job.done() == 0 && !failures.isEmpty() ? exitCodeFor(failures.firstKey())
                                                      : ExitCode::Done);
    }

    RefreshAsk m_ask;
    Budget *m_budget;
    FleetRefresh *m_refresh;
};

Result<RefreshAsk> readAsk(const Invocation &invocation)
{
    RefreshAsk ask;
    ask.filter = invocation.operands.join(u' ').trimmed();
    const Result<FleetAsk> which = readFleetAsk(invocation, ask.filter, u"usual"_s);
    if (!which)
        return Failure(which.error());
    ask.which = *which;
    ask.isAll = invocation.has(u"all"_s);
    ask.isDryRun = invocation.has(u"dry-run"_s);
    ask.resumes = invocation.has(u"resume"_s);
    ask.discards = invocation.has(u"discard"_s);
    if (invocation.has(u"at-most"_s)) {
        bool isNumber = false;
        ask.atMost = invocation.options.value(u"at-most"_s).toInt(&isNumber);
        if (!isNumber || ask.atMost < 1)
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "--at-most is a number of vehicles, from 1 on."))));
    }
    if (ask.isAll && !ask.filter.isEmpty())
        return Failure(makeError(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP("Cli", "--all is the whole fleet; it takes no filter."))));
    if (ask.resumes &&
        (ask.discards || ask.isAll || !ask.filter.isEmpty() || invocation.has(u"at-most"_s)))
        return Failure(makeError(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP("Cli", "--resume goes on with the vehicles that are left; it "
                                           "takes no filter, --all, --at-most or --discard."))));
    return ask;
}

} // namespace

Command *refreshFleet(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<RefreshAsk> ask = readAsk(invocation);
    if (!ask)
        return failing(ask.error(), parent);
    return new RefreshFleet(*ask, around, parent);
}

} // namespace motorpool::cli
