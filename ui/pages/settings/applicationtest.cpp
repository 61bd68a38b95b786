// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationtest.h"

#include "connectionsclient.h"
#include "tokensource.h"

namespace motorpool {

ApplicationTest::ApplicationTest(const Application &application, SecretStore *secrets,
                                 RequestLog *log, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_session(application, secrets, log, clock)
{
    connect(m_session.tokens(), &TokenSource::changed, this, &ApplicationTest::checkKeyring);
    m_session.tokens()->token(this)->then(this, [this](const Result<AccessToken> &token) {
        if (!token) {
            Q_EMIT failed(Step::Token, token.error());
            return;
        }
        Q_EMIT tokenObtained(m_session.tokens()->state().lifetime);
        callOnce();
    });
}

void ApplicationTest::checkKeyring()
{
    // The token source waits for an unlocking; whoever tests is told.
    if (m_session.tokens()->state().phase != TokenState::Phase::WaitingForKeyring)
        return;
    ApiError error;
    error.kind = ApiError::Kind::KeyringLocked;
    Q_EMIT failed(Step::Token, error);
}

void ApplicationTest::callOnce()
{
    // Only the first page counts. Whoever hears the outcome deletes the test, and with it whatever
    // of the list is still under way.
    auto *answer = new Call<std::optional<int>>(this);
    m_session.connections()
        ->list({}, answer, 1)
        ->each(answer, [answer](const ConnectionPage &page) { answer->finish(page.total); })
        ->then(answer, [answer](const Result<ConnectionListEnd> &end) {
            if (end)
                answer->finish(std::optional<int>(end->connections));
            else
                answer->finish(Failure(end.error()));
        });
    answer->then(this, [this](const Result<std::optional<int>> &total) {
        if (total)
            Q_EMIT passed(*total);
        else
            Q_EMIT failed(Step::FreeCall, total.error());
    });
}

} // namespace motorpool
