// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationtest.h"

#include "connectionsclient.h"
#include "tokensource.h"

namespace motorpool {

ApplicationTest::ApplicationTest(const Application &application, SecretStore *secrets,
                                 RequestLog *log, const Clock *clock, const Access &access,
                                 Journal *journal, QObject *parent)
    : QObject(parent)
    , m_session(application, secrets, log, clock, access)
{
    m_session.setJournal(journal);
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
    m_session.connections()->count(this)->then(this,
                                               [this](const Result<std::optional<int>> &count) {
                                                   if (count)
                                                       Q_EMIT passed(*count);
                                                   else
                                                       Q_EMIT failed(Step::FreeCall, count.error());
                                               });
}

} // namespace motorpool
