// SPDX-License-Identifier: GPL-3.0-or-later
#include "apicaller.h"

#include "budget.h"
#include "clock.h"
#include "deedwait.h"
#include "errorsparser.h"
#include "httprun.h"
#include "journalentries.h"
#include "retryafter.h"
#include "tokensource.h"
#include "transport.h"

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

/// Work in the background costs what was announced, a call for each request, so that nothing is
/// sent again there that may have been counted. What the service refused for its limits was not
/// carried out, and waits in the budget for its next try.
bool mayCostTwice(const Purpose &purpose, const ApiError &error)
{
    return purpose.isCounted && purpose.priority == Priority::Background && !error.isUnsent &&
           error.status != 429;
}

bool isWorthRepeating(const ApiError &error)
{
    if (error.status == 0) // Without an answer, Protocol means that one was cut short.
        return error.kind == Kind::Offline || error.kind == Kind::Protocol;
    return error.status == 429 || (error.status >= 500 && error.status != 501);
}

} // namespace

/// One request on its way through the policy; child of its call.
class ApiCaller::Run : public QObject
{
public:
    Run(const ApiCaller &caller, const HttpRequest &request, Call<HttpAnswer> *call)
        : QObject(call)
        , m_tokens(caller.m_tokens)
        , m_transport(caller.m_transport)
        , m_budget(caller.m_budget)
        , m_clock(caller.m_clock)
        , m_journal(caller.m_journal)
        , m_policy(caller.m_policy)
        , m_request(request)
        , m_call(call)
        , m_wait(m_tokens, m_budget, m_clock, m_policy.deedPatience)
    {
        connect(&caller, &QObject::destroyed, this, [this] {
            ApiError error;
            error.kind = Kind::Cancelled;
            noteEnd(Failure(error));
            giveUp(error);
        });
    }
    ~Run() override
    {
        ApiError error;
        error.kind = Kind::Cancelled;
        noteEnd(Failure(error));
    }

    void start()
    {
        if (!m_request.deed.isEmpty()) {
            m_wait.begin(this, [this] {
                if (!m_isUnderWay && !m_call->isDone())
                    giveUp(m_wait.error(m_request));
            });
        }
        if (const auto fault = m_journal.fault(); fault && m_request.deed.isEmpty()) {
            giveUp(*fault);
            return;
        }
        if (!m_request.purpose.isCounted) {
            m_leave = m_budget->freeLeave();
            fetchToken();
            return;
        }
        m_budget->ask(m_request.purpose, this)->then(this, [this](const Result<LeavePtr> &leave) {
            if (leave) {
                m_leave = *leave;
                fetchToken();
                return;
            }
            ApiError error = leave.error();
            error.operation = operationOf(m_request);
            giveUp(error);
        });
    }

private:
    void fetchToken()
    {
        m_wait.enter(DeedWait::Stage::Token);
        m_tokens->token(this)->then(this, [this](const Result<AccessToken> &token) {
            if (token) {
                sendWith(*token);
                return;
            }
            ApiError error = token.error();
            error.isUnsent = true; // whatever became of the token's, this one was not sent
            giveUp(error);
        });
    }

    void sendWith(const AccessToken &token)
    {
        if (m_call->isDone())
            return;
        if (m_wait.isOver()) {
            giveUp(m_wait.error(m_request));
            return;
        }
        m_token = token;
        m_request.bearer = token.value;
        m_deed = 0;
        const auto fault = m_journal.fault();
        if (fault && (m_request.deed.isEmpty() || !m_journal)) {
            giveUp(*fault);
            return;
        }
        if (m_journal)
            m_request.trace = nextTrace();
        if (!m_journal || m_request.deed.isEmpty()) {
            transmit();
            return;
        }
        m_wait.enter(DeedWait::Stage::Journal);
        if (m_request.outlay)
            m_request.outlay->isNoted = true;
        // What is written down is answered there, also when nobody waits for it any more.
        m_journal->record(deedEntry(m_request), m_journal.get())
            ->then(m_journal.get(),
                   [run = QPointer(this), journal = m_journal.get(),
                    told = withoutBearer(m_request)](const Result<quint64> &number) {
                       if (run)
                           run->goOn(number);
                       else if (number)
                           journal->note(unsentEntry(told, *number));
                   });
    }

    void goOn(const Result<quint64> &number)
    {
        if (!number) {
            giveUp(number.error());
            return;
        }
        m_deed = *number;
        if (m_request.outlay)
            m_request.outlay->deed = m_deed;
        if (m_wait.isOver())
            giveUp(m_wait.error(m_request));
        if (!m_call->isDone())
            transmit();
        else if (m_journal) // it says of the deed that it was not done
            m_journal->note(unsentEntry(m_request, m_deed));
    }

    void transmit()
    {
        m_isUnderWay = true;
        m_leave->noteSent();
        if (m_request.outlay)
            m_request.outlay->pay();
        m_transport->send(m_request, this)->then(this, [this](const Result<HttpAnswer> &answer) {
            noteEnd(answer);
            ++m_request.attempt;
            if (m_call->isDone())
                return;
            // Whoever is told next may make the next request: what this one had is given back.
            const LeavePtr leave = std::exchange(m_leave, nullptr);
            judge(answer, *leave);
        });
    }

    /// Once for each time that it was sent.
    void noteEnd(const Result<HttpAnswer> &outcome)
    {
        if (std::exchange(m_isUnderWay, false) && m_journal)
            m_journal->note(endEntry(m_request, outcome, m_deed));
    }

    void judge(const Result<HttpAnswer> &answer, Leave &leave)
    {
        const OutlayPtr &outlay = m_request.outlay;
        if (outlay && (answer ? answer->status == 401 : answer.error().isUnsent))
            outlay->giveBack();
        if (!answer) {
            if (answer.error().isUnsent)
                leave.takeBack();
            repeatOrGiveUp(answer.error(), false);
        } else if (answer->status >= 200 && answer->status < 300) {
            m_budget->learn(leave, nullptr);
            m_call->finish(answer);
        } else if (answer->status == 401 && !m_replayed && mayGoOn()) {
            m_replayed = true;
            m_tokens->retire(m_token);
            if (outlay)
                outlay->isUnderWay = false;
            start();
        } else {
            const ApiError error = errorOf(*answer);
            repeatOrGiveUp(error, m_budget->learn(leave, &error));
        }
    }

    ApiError errorOf(const HttpAnswer &answer) const
    {
        ApiError error = parseError(answer.status, answer.body);
        error.operation = QString::fromLatin1(answer.method) + u' ' + answer.url.path();
        error.retryAfter = retryAfter(answer, m_clock->utcNow());
        if (const QString id = answer.requestId(); !id.isEmpty())
            error.requestId = id;
        return error;
    }

    /// What may be spent on it leaves room for one more request.
    bool mayGoOn() const
    {
        return !m_request.outlay || m_request.outlay->requests < m_request.outlay->most;
    }

    /// held: the budget gives leave no sooner than the next try makes sense.
    void repeatOrGiveUp(const ApiError &error, bool held)
    {
        const bool patient = !error.retryAfter || *error.retryAfter <= m_policy.longestRetryAfter;
        if (m_request.method != "GET" || m_retries >= m_policy.retries || !patient ||
            !isWorthRepeating(error) || mayCostTwice(m_request.purpose, error) || !mayGoOn()) {
            giveUp(error);
            return;
        }
        ++m_retries;
        if (m_request.outlay)
            m_request.outlay->isUnderWay = false;
        if (held) {
            start();
            return;
        }
        const auto wait = error.retryAfter ? m_policy.wait(*error.retryAfter)
                                           : m_policy.wait(m_retries, error.status == 429);
        m_policy.run(wait, this, [this] {
            if (!m_call->isDone())
                start();
        });
    }

    void giveUp(const ApiError &error)
    {
        m_leave.reset();
        m_call->finish(Failure(error));
    }

    TokenSource *m_tokens;
    Transport *m_transport;
    Budget *m_budget;
    const Clock *m_clock;
    JournalHold m_journal;
    RetryPolicy m_policy;
    HttpRequest m_request;
    Call<HttpAnswer> *m_call;
    LeavePtr m_leave; ///< while it is under way
    AccessToken m_token;
    DeedWait m_wait;           ///< of a deed
    quint64 m_deed = 0;        ///< its number in the journal
    bool m_isUnderWay = false; ///< sent, and its end is not noted
    bool m_replayed = false;
    int m_retries = 0;
};

ApiCaller::ApiCaller(TokenSource *tokens, Transport *transport, Budget *budget, const Clock *clock,
                     QObject *parent)
    : QObject(parent)
    , m_tokens(tokens)
    , m_transport(transport)
    , m_budget(budget)
    , m_clock(clock)
{
}

Call<HttpAnswer> *ApiCaller::send(const HttpRequest &request, QObject *parent)
{
    auto *call = new Call<HttpAnswer>(parent);
    auto *run = new Run(*this, request, call);
    run->start();
    return call;
}

} // namespace motorpool
