// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "call.h"
#include "secretbytes.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <optional>

namespace motorpool {

class Clock;
class Journal;
class SecretStore;
struct RetryPolicy;
class Transport;

/// An access token; its serial tells one from the next without looking at it.
struct AccessToken
{
    Secret value;
    quint64 serial = 0;
};

/// What can be told about the token without telling it.
struct TokenState
{
    enum class Phase { None, WaitingForKeyring, Fetching, Valid, Failed };

    Phase phase = Phase::None;
    std::chrono::seconds lifetime{0};  ///< as granted
    std::chrono::seconds remaining{0}; ///< 0 unless valid
    QDateTime renewedAt;               ///< last success, UTC
    QDateTime triedAt;                 ///< last attempt, UTC
    std::optional<ApiError> error;     ///< of the last attempt, if it failed
    int obtained = 0;                  ///< tokens obtained by this source
};

/// Fetches access tokens by OAuth 2.0 client credentials and keeps one fresh, in memory only.
///
/// POST <iam>/oauth2/token, form-encoded; lifetime is usually 3600 s and there is no refresh token.
/// A token is renewed 5 minutes before its end, or at 90 % of a life shorter than 50 minutes, age
/// measured by Clock::elapsed(). One refresh is in flight at a time; all who wait get its outcome.
/// Nobody waits while the old token still lives: it is handed out meanwhile, and a refresh that
/// fails or hangs is told in the state and does no other harm. A service that is busy (429, 5xx) is
/// asked again, as the policy says.
/// The secret is read from its store for each refresh and let go after it. A locked keychain is
/// waited for: the source goes on by itself when SecretStore::availabilityChanged() comes.
/// Source: RFC 6749 section 4.4; Smartcar's "API authentication".
class TokenSource : public QObject
{
    Q_OBJECT

public:
    TokenSource(const Application &application, SecretStore *secrets, Transport *transport,
                const Clock *clock, QObject *parent = nullptr);
    ~TokenSource() override;

    /// A token that is good for some minutes. Errors: Auth (OAuth's error in code and detail), the
    /// keychain's kinds but for KeyringLocked, which is waited for, Protocol (the answer holds no
    /// usable token), the kinds of other statuses, and the transport's. Deleting the source ends
    /// its calls as Cancelled.
    Call<AccessToken> *token(QObject *parent);

    /// Says that the service refused this token. A newer one stays as it is.
    void retire(const AccessToken &token);

    /// Drops the token, because the secret was replaced; the next request fetches one. A refresh in
    /// flight is begun anew for those who wait for it.
    void forget();

    /// Has the next token fetched with what the store holds now, because the secret was replaced by
    /// another that is good. Unlike after forget(), the living token serves on until the new one is
    /// there, also where none comes; calls on their way notice nothing. A refresh in flight, which
    /// took the secret before, is begun anew. Does nothing before the first token was asked for.
    void renew();

    TokenState state() const;

    void setRetryPolicy(const RetryPolicy &policy);

    /// From now on the journal, which outlives the source, is told of each attempt before it is
    /// made, and of what came: the token's life, never the token. What it cannot write down is not
    /// asked for.
    void setJournal(Journal *journal);

    /// While on, the token is renewed in time also when nobody asks, once a first one was obtained.
    /// poll is how often the clock is looked at; a timer for the whole life would sleep with the
    /// machine.
    void setKeepFresh(bool on, std::chrono::milliseconds poll = std::chrono::seconds(20));

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
