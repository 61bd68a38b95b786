// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmessage.h"
#include "journalhold.h"
#include "retrypolicy.h"

#include <QObject>

namespace motorpool {

class Budget;
class Clock;
class TokenSource;
class Transport;

/// Sends requests with a bearer and applies the policy that all of them share:
/// - each try of a request that counts waits for the budget's leave, by the request's purpose, and
///   what the service says of limits is handed on to the budget;
/// - 401: the token used is retired, a new one fetched, the request sent once more; then Auth;
/// - 429, 5xx but for 501, a lost connection and an answer cut short, on requests that are safe to
///   repeat (GET): up to three more tries, after Retry-After if given and not over a minute, else
///   with growing, jittered waits. A counted one of the background is repeated only after 429 and
///   where nothing reached the service: it costs one call;
/// - a deed that could not be sent within RetryPolicy::deedPatience is not sent any more: an unsent
///   error with the code WAITED_TOO_LONG, of kind RateLimited where it waited for the budget (with
///   …_FOR_VEHICLE for a vehicle's throttle), KeyringLocked or Timeout;
/// - any other status outside 2xx becomes an ApiError, parsed from any of the error bodies.
/// What comes out is an answer with status 2xx. Deleting the caller ends its calls as Cancelled.
class ApiCaller : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive the caller.
    ApiCaller(TokenSource *tokens, Transport *transport, Budget *budget, const Clock *clock,
              QObject *parent = nullptr);

    void setRetryPolicy(const RetryPolicy &policy) { m_policy = policy; }

    /// From now on each request is told to the journal: what changes
    /// something (HttpRequest::deed) before it is sent, and it is sent once that is on the disk;
    /// what only reads after its end. While the journal cannot be written, and once it is gone,
    /// nothing is sent: the error is of kind Storage.
    void setJournal(Journal *journal) { m_journal.set(journal); }

    Call<HttpAnswer> *send(const HttpRequest &request, QObject *parent);

private:
    class Run;

    TokenSource *m_tokens;
    Transport *m_transport;
    Budget *m_budget;
    const Clock *m_clock;
    JournalHold m_journal;
    RetryPolicy m_policy;
};

} // namespace motorpool
