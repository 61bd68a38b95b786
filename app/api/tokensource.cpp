// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokensource.h"

#include "clock.h"
#include "endpoint.h"
#include "errorsparser.h"
#include "log.h"
#include "retryafter.h"
#include "secretstore.h"
#include "tokenparser.h"
#include "transport.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds renewAhead = 5min;
constexpr std::chrono::milliseconds shortLife = 50min;
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
    void begin();
    void request(const Secret &secret);
    void take(const HttpAnswer &answer);
    void fail(ApiError error);
    void hangUp();
    void finishWaiters(const Result<AccessToken> &outcome);

    TokenSource *const q;
    const Application application;
    SecretStore *const secrets;
    Transport *const transport;
    const Clock *const clock;

    AccessToken current;
    std::chrono::milliseconds bornAt{0}; ///< when it was asked for, by Clock::elapsed()
    std::chrono::milliseconds lifetime{0};
    std::chrono::milliseconds notBefore{0}; ///< no attempt before, while the token lives
    QList<QPointer<Call<AccessToken>>> waiters;
    QPointer<QObject> attempt; ///< parent of what is in flight
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
    return current.value != nullptr && clock->elapsed() < bornAt + lifetime;
}

bool TokenSource::Private::isWanted() const
{
    if (!isAlive())
        return true;
    const auto useful = lifetime < shortLife ? lifetime * 9 / 10 : lifetime - renewAhead;
    return clock->elapsed() >= std::max(bornAt + useful, notBefore);
}

void TokenSource::Private::begin()
{
    attempt = new QObject(q);
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
    attemptAt = clock->elapsed();
    transport->send(request, attempt)->then(attempt, [this](const Result<HttpAnswer> &answer) {
        if (!answer)
            fail(answer.error());
        else
            take(*answer);
    });
}

void TokenSource::Private::take(const HttpAnswer &answer)
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
        fail(failure);
        return;
    }
    hangUp();
    current = {std::make_shared<const SecretBytes>(std::move(grant->token)), ++serials};
    bornAt = attemptAt;
    lifetime = grant->lifetime;
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
    if (!d->isWanted() || (d->waitsForKeyring && d->isAlive())) {
        call->finish(d->current);
        return call;
    }
    d->waiters.append(call);
    if (d->attempt == nullptr && !d->waitsForKeyring)
        d->begin();
    return call;
}

void TokenSource::retire(const AccessToken &token)
{
    if (d->current.value == nullptr || token.serial != d->current.serial)
        return;
    d->current = {};
    Q_EMIT changed();
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

TokenState TokenSource::state() const
{
    using Phase = TokenState::Phase;
    TokenState state;
    state.lifetime = std::chrono::duration_cast<std::chrono::seconds>(d->lifetime);
    state.renewedAt = d->renewedAt;
    state.triedAt = d->triedAt;
    state.error = d->error;
    state.obtained = static_cast<int>(d->serials);
    if (d->isAlive()) {
        state.phase = Phase::Valid;
        state.remaining = std::chrono::duration_cast<std::chrono::seconds>(d->bornAt + d->lifetime -
                                                                           d->clock->elapsed());
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
