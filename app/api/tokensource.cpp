// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokensource.h"

#include "clock.h"
#include "endpoint.h"
#include "errorsparser.h"
#include "journalentries.h"
#include "journalhold.h"
#include "log.h"
#include "retryafter.h"
#include "retrypolicy.h"
#include "secretstore.h"
#include "tokenlife.h"
#include "tokenparser.h"
#include "transport.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// After a refresh that failed, the living token serves on and the next attempt waits so long.
constexpr std::chrono::milliseconds pauseAfterFailure = 60s;
constexpr qint64 longestAnswer = 1024 * 1024;

ApiError cancelled()
{
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    return error;
}

} // namespace

struct TokenSource::Private
{
    Private(TokenSource *source, const Application &forApplication, SecretStore *store,
            Transport *by, const Clock *with)
        : q(source)
        , application(forApplication)
        , secrets(store)
        , transport(by)
        , clock(with)
    {
    }

    bool isAlive() const;  ///< there is a token and it has not run out
    bool isWanted() const; ///< it is time for a new one
    bool isUsable() const; ///< it is alive and stays so for the length of a call
    void begin();
    void request(const Secret &secret);
    void transmit(const HttpRequest &request, const Secret &secret);
    void note(const JournalEntry &entry) const;
    void take(const HttpAnswer &answer, const Secret &secret);
    bool repeat(const ApiError &failure, const Secret &secret);
    void fail(ApiError error);
    void hangUp();
    void finishWaiters(const Result<AccessToken> &outcome);

    TokenSource *const q;
    const Application application;
    SecretStore *const secrets;
    Transport *const transport;
    const Clock *const clock;
    JournalHold journal;
    HttpRequest sent; ///< the last one, without the secret

    AccessToken current;
    TokenLife life;
    std::chrono::milliseconds notBefore{0}; ///< no attempt before, while the token lives
    QList<QPointer<Call<AccessToken>>> waiters;
    QPointer<QObject> attempt; ///< parent of what is in flight
    RetryPolicy policy;
    int retries = 0; ///< of the attempt
    std::chrono::milliseconds attemptAt{0};
    bool waitsForKeyring = false;
    bool keyringChanged = false; ///< since the attempt began
    bool renewsByItself = false; ///< false from a refusal of the credentials until someone asks
    QTimer poll;

    QDateTime renewedAt;
    QDateTime triedAt;
    std::optional<ApiError> error;
    quint64 serials = 0;
};

bool TokenSource::Private::isAlive() const
{
    return current.value != nullptr && life.isAlive(clock->elapsed());
}

bool TokenSource::Private::isWanted() const
{
    return !isAlive() || clock->elapsed() >= std::max(life.renewalAt(), notBefore);
}

bool TokenSource::Private::isUsable() const
{
    return isAlive() && life.isUsable(clock->elapsed());
}

void TokenSource::Private::begin()
{
    attempt = new QObject(q);
    retries = 0;
    keyringChanged = false;
    triedAt = clock->utcNow();
    secrets->read(application, attempt)->then(attempt, [this](const Result<Secret> &secret) {
        if (!secret)
            fail(secret.error());
        else
            request(*secret);
    });
    Q_EMIT q->changed();
}

void TokenSource::Private::request(const Secret &secret)
{
    const auto url = endpoint(application.hosts.iam, {u"oauth2"_s, u"token"_s});
    if (!url || !secret || secret->isEmpty()) {
        ApiError missing = url ? ApiError() : url.error();
        if (url)
            missing.kind = ApiError::Kind::SecretMissing;
        fail(missing);
        return;
    }
    HttpRequest request;
    request.method = "POST";
    request.url = *url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                       {"Accept", "application/json"}};
    request.body =
        "grant_type=client_credentials&client_id=" + QUrl::toPercentEncoding(application.clientId);
    request.formSecret = secret;
    request.maxBytes = longestAnswer;
    request.attempt = retries + 1;
    if (!journal) {
        if (const auto gone = journal.fault())
            fail(*gone);
        else
            transmit(request, secret);
        return;
    }
    request.trace = nextTrace();
    journal->record(tokenAskedEntry(request), attempt)
        ->then(attempt, [this, request, secret](const Result<quint64> &number) {
            if (number)
                transmit(request, secret);
            else
                fail(number.error());
        });
}

void TokenSource::Private::transmit(const HttpRequest &request, const Secret &secret)
{
    attemptAt = clock->elapsed();
    sent = request;
    sent.formSecret.reset();
    transport->send(request, attempt)
        ->then(attempt, [this, secret](const Result<HttpAnswer> &answer) {
            if (answer) {
                take(*answer, secret);
                return;
            }
            note(tokenRefusedEntry(sent, answer.error()));
            if (!repeat(answer.error(), secret))
                fail(answer.error());
        });
}

void TokenSource::Private::note(const JournalEntry &entry) const
{
    if (journal)
        journal->note(entry);
}

// Asking for a token twice does no harm. A host that was never reached is said at once.
bool TokenSource::Private::repeat(const ApiError &failure, const Secret &secret)
{
    const bool isLost =
        failure.status == 0 && serials > 0 &&
        (failure.kind == ApiError::Kind::Offline || failure.kind == ApiError::Kind::Protocol);
    const bool isBusy = failure.status == 429 || (failure.status >= 500 && failure.status != 501);
    const bool isPatient = !failure.retryAfter || *failure.retryAfter <= policy.longestRetryAfter;
    if (retries >= policy.retries || !isPatient || !(isLost || isBusy))
        return false;
    ++retries;
    const auto wait = failure.retryAfter ? policy.wait(*failure.retryAfter)
                                         : policy.wait(retries, failure.status == 429);
    policy.run(wait, attempt, [this, secret] { request(secret); });
    return true;
}

void TokenSource::Private::take(const HttpAnswer &answer, const Secret &secret)
{
    Result<TokenGrant> grant = Failure(ApiError());
    if (answer.status >= 200 && answer.status < 300) {
        grant = parseToken(answer.body);
        // The body's buffer is shared with the answer's owner; both are done with it.
        QByteArray body = answer.body;
        scrub(body);
    } else {
        grant = Failure(parseTokenError(answer.status, answer.body));
    }
    if (!grant) {
        ApiError failure = grant.error();
        failure.status = answer.status;
        failure.operation = u"POST "_s + answer.url.path();
        failure.retryAfter = retryAfter(answer, clock->utcNow());
        if (failure.requestId.isEmpty())
            failure.requestId = answer.requestId();
        note(tokenRefusedEntry(sent, failure));
        if (!repeat(failure, secret))
            fail(failure);
        return;
    }
    note(tokenEntry(sent, grant->lifetime, clock->utcNow(), answer.requestId()));
    hangUp();
    current = {std::make_shared<const SecretBytes>(std::move(grant->token)), ++serials};
    life = {attemptAt, grant->lifetime};
    notBefore = {};
    renewsByItself = true;
    renewedAt = clock->utcNow();
    error.reset();
    qCDebug(lcToken) << "token" << current.serial << "for" << grant->lifetime.count() << "s";
    finishWaiters(current);
    Q_EMIT q->changed();
}

void TokenSource::Private::fail(ApiError failure)
{
    hangUp();
    if (failure.operation.isEmpty())
        failure.operation = u"POST /oauth2/token"_s;
    qCDebug(lcToken) << "no token:" << kindName(failure.kind) << failure.code;
    error = failure;
    notBefore = clock->elapsed() + pauseAfterFailure;
    waitsForKeyring = failure.kind == ApiError::Kind::KeyringLocked;
    if (failure.kind == ApiError::Kind::Auth)
        renewsByItself = false;
    if (isAlive())
        finishWaiters(current);
    else if (!waitsForKeyring)
        finishWaiters(Failure(failure));
    // Unlocked between the question and its answer: nobody would say so again.
    if (waitsForKeyring && keyringChanged) {
        waitsForKeyring = false;
        begin();
        return;
    }
    Q_EMIT q->changed();
}

void TokenSource::Private::hangUp()
{
    // What ends here may be what called us.
    if (attempt)
        attempt->deleteLater();
    attempt = nullptr;
    waitsForKeyring = false;
}

void TokenSource::Private::finishWaiters(const Result<AccessToken> &outcome)
{
    const auto served = std::exchange(waiters, {});
    for (const QPointer<Call<AccessToken>> &waiter : served) {
        if (waiter)
            waiter->finish(outcome);
    }
}

TokenSource::TokenSource(const Application &application, SecretStore *secrets, Transport *transport,
                         const Clock *clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, application, secrets, transport, clock))
{
    connect(secrets, &SecretStore::availabilityChanged, this, [this] {
        d->keyringChanged = true;
        if (d->waitsForKeyring) {
            d->waitsForKeyring = false;
            d->begin();
        }
    });
    connect(&d->poll, &QTimer::timeout, this, [this] {
        const bool idle = d->attempt == nullptr && !d->waitsForKeyring;
        const bool paused = d->clock->elapsed() < d->notBefore;
        if (idle && !paused && d->current.value && d->renewsByItself && d->isWanted())
            d->begin();
    });
}

TokenSource::~TokenSource()
{
    delete d->attempt;
    d->finishWaiters(Failure(cancelled()));
}

Call<AccessToken> *TokenSource::token(QObject *parent)
{
    auto *call = new Call<AccessToken>(parent);
    if (d->isWanted() && d->attempt == nullptr && !d->waitsForKeyring)
        d->begin();
    // The one that lives is good while the next is on its way.
    if (!d->isWanted() || d->isUsable() || (d->waitsForKeyring && d->isAlive()))
        call->finish(d->current);
    else
        d->waiters.append(call);
    return call;
}

void TokenSource::retire(const AccessToken &token)
{
    if (d->current.value == nullptr || token.serial != d->current.serial)
        return;
    d->current = {};
    Q_EMIT changed();
}

void TokenSource::setRetryPolicy(const RetryPolicy &policy)
{
    d->policy = policy;
}

void TokenSource::setJournal(Journal *journal)
{
    d->journal.set(journal);
}

void TokenSource::forget()
{
    d->current = {};
    d->error.reset();
    d->renewsByItself = false;
    const bool busy = d->attempt != nullptr || d->waitsForKeyring;
    d->hangUp();
    d->waiters.removeIf([](const QPointer<Call<AccessToken>> &waiter) { return !waiter; });
    if (busy && !d->waiters.isEmpty())
        d->begin();
    else
        Q_EMIT changed();
}

void TokenSource::renew()
{
    const bool busy = d->attempt != nullptr || d->waitsForKeyring;
    if (!busy && d->current.value == nullptr && !d->error)
        return;
    d->hangUp();
    d->error.reset();
    d->notBefore = {};
    d->begin();
}

TokenState TokenSource::state() const
{
    using Phase = TokenState::Phase;
    TokenState state;
    state.lifetime = std::chrono::duration_cast<std::chrono::seconds>(d->life.lifetime);
    state.renewedAt = d->renewedAt;
    state.triedAt = d->triedAt;
    state.error = d->error;
    state.obtained = static_cast<int>(d->serials);
    if (d->isAlive()) {
        state.phase = Phase::Valid;
        state.remaining =
            std::chrono::duration_cast<std::chrono::seconds>(d->life.end() - d->clock->elapsed());
    } else if (d->waitsForKeyring) {
        state.phase = Phase::WaitingForKeyring;
    } else if (d->attempt != nullptr) {
        state.phase = Phase::Fetching;
    } else if (d->error) {
        state.phase = Phase::Failed;
    }
    return state;
}

void TokenSource::setKeepFresh(bool on, std::chrono::milliseconds poll)
{
    d->poll.setTimerType(Qt::CoarseTimer);
    if (on)
        d->poll.start(poll);
    else
        d->poll.stop();
}

} // namespace motorpool
