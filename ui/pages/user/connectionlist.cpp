// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionlist.h"

#include "apisession.h"
#include "secretstore.h"
#include "workspace.h"

namespace motorpool {

ConnectionList::ConnectionList(Workspace *workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(workspace, &Workspace::closing, this, &ConnectionList::letGo);
    connect(workspace, &Workspace::sessionChanged, this, &ConnectionList::adoptSession);
    connect(workspace->secrets(), &SecretStore::availabilityChanged, this,
            &ConnectionList::retryWhenUnlocked);
    adoptSession();
}

ConnectionList::~ConnectionList()
{
    delete m_call.data();
}

void ConnectionList::adoptSession()
{
    letGo();
    if (m_workspace->isOpen())
        m_lookup = std::make_unique<Lookup>(m_workspace->session()->connections());
    setState(m_lookup ? State::Idle : State::Closed);
}

void ConnectionList::letGo()
{
    delete m_call.data();
    m_lookup.reset();
    m_subject = {};
    m_matched.reset();
    m_readings.clear();
    m_end.reset();
    m_redirect.reset();
    m_error.reset();
    m_model.clear();
    setState(State::Closed);
}

void ConnectionList::open(const Subject &subject)
{
    if (!m_lookup)
        return;
    delete m_call.data();
    m_subject = subject;
    m_matched.reset();
    m_redirect.reset();
    m_readings.clear();
    if (subject.kind == Subject::Kind::Redirect) {
        // Only what is needed of the URL is kept: it may hold an authorization code.
        m_subject.value.clear();
        const Result<ConnectRedirect> redirect = readConnectRedirect(subject.value);
        if (redirect)
            m_redirect = *redirect;
        const QList<Subject> readings = redirect ? Lookup::readings(*redirect) : QList<Subject>();
        if (readings.isEmpty() || redirect->isError()) {
            m_model.clear();
            m_end.reset();
            m_error = redirect ? std::nullopt : std::optional(redirect.error());
            setState(redirect ? State::Refused : State::Failed);
            return;
        }
        m_subject = readings.first();
        m_readings = readings;
    }
    start(true);
}

void ConnectionList::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    if (m_state == State::Closed || m_state == State::Idle || m_state == State::Refused) {
        Q_EMIT stateChanged();
        return;
    }
    // What was asked for may be something else in another mode.
    m_matched.reset();
    start(true);
}

void ConnectionList::refresh()
{
    if (m_state != State::Closed && m_state != State::Idle && m_state != State::Refused)
        start(m_model.total() == 0);
}

void ConnectionList::cancel()
{
    if (m_state != State::Reading)
        return;
    delete m_call.data();
    setState(State::Stopped);
}

void ConnectionList::start(bool firstRound)
{
    if (!m_lookup || (m_subject.kind == Subject::Kind::Redirect))
        return;
    delete m_call.data();
    m_error.reset();
    m_end.reset();
    m_hasPage = false;
    m_isFirstRound = firstRound;
    if (firstRound)
        m_model.clear();
    m_model.beginRound();
    m_call = m_matched || m_readings.isEmpty()
                 ? m_lookup->find(subject(), m_mode, this, m_model.vins())
                 : m_lookup->find(m_readings, m_mode, this, m_model.vins());
    m_call->each(this, [this](const ConnectionPage &page) {
        const bool isFirst = !m_hasPage;
        m_hasPage = true;
        m_model.merge(page.connections);
        Q_EMIT progressed(page.received, page.total);
        if (isFirst)
            Q_EMIT stateChanged();
    });
    m_call->then(this, [this](const Result<LookupEnd> &end) { finished(end); });
    setState(State::Reading);
}

void ConnectionList::finished(const Result<LookupEnd> &end)
{
    // The call is done but not yet deleted: it is not ours to delete any more.
    m_call.clear();
    if (!end) {
        m_error = end.error();
        setState(State::Failed);
        return;
    }
    m_end = *end;
    if (end->matched)
        m_matched = end->matched;
    m_model.endRound();
    setState(State::Done);
}

void ConnectionList::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ConnectionList::retryWhenUnlocked()
{
    if (m_state != State::Failed || !m_error)
        return;
    switch (m_error->kind) {
    case ApiError::Kind::KeyringLocked:
    case ApiError::Kind::KeyringAbsent:
    case ApiError::Kind::SecretMissing:
        refresh();
        break;
    default:
        break;
    }
}

} // namespace motorpool
