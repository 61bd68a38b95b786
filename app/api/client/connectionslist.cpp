// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionslist.h"

#include "answerfault.h"
#include "apicaller.h"
#include "background.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// A page this big takes several milliseconds to read, which a window would feel.
constexpr qsizetype bigBody = 256 * 1024;

QueryItems filters(const ConnectionQuery &query, Mode mode)
{
    QueryItems items;
    if (!query.userId.isEmpty())
        items.append({u"filter[userId]"_s, query.userId});
    if (!query.externalId.isEmpty())
        items.append({u"filter[user.externalId]"_s, query.externalId});
    if (!query.vehicleId.isEmpty())
        items.append({u"filter[vehicleId]"_s, query.vehicleId});
    items.append({u"filter[vehicle.mode]"_s, mode == Mode::Simulated ? u"simulated"_s : u"live"_s});
    return items;
}

QString identity(const Connection &connection)
{
    if (!connection.id.isEmpty())
        return connection.id;
    return connection.userId + QChar::LineFeed + connection.vehicleId;
}

} // namespace

ConnectionsList::ConnectionsList(ApiCaller *caller, const QUrl &host, const ConnectionQuery &query,
                                 const Paging &paging, ListCall *call)
    : QObject(call)
    , m_caller(caller)
    , m_host(host)
    , m_query(query)
    , m_paging(paging)
    , m_call(call)
    , m_modes(query.mode == Mode::All ? QList{Mode::Live, Mode::Simulated} : QList{query.mode})
{
}

void ConnectionsList::start()
{
    startMode();
}

void ConnectionsList::startMode()
{
    const auto list =
        endpoint(m_host, {u"v3"_s, u"connections"_s}, filters(m_query, m_modes.first()));
    if (!list) {
        end(Failure(list.error()));
        return;
    }
    m_receivedOfMode = 0;
    m_totalOfMode.reset();
    m_pages.emplace(m_host, *list, m_paging.size);
    fetch(m_pages->first());
}

void ConnectionsList::fetch(const QUrl &url)
{
    if (!m_caller) {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        end(Failure(error));
        return;
    }
    Call<HttpAnswer> *call = m_caller->send(getJson(url, Purpose::free()), this);
    m_asked.push_back({url, call, std::nullopt});
    call->then(this, [this, call](const Result<HttpAnswer> &answer) {
        const auto asked = std::find_if(m_asked.begin(), m_asked.end(),
                                        [call](const Asked &page) { return page.call == call; });
        asked->call = nullptr; // It deletes itself.
        asked->answer = answer;
        readNext();
    });
}

void ConnectionsList::readNext()
{
    if (m_call->isDone() || m_reading || m_asked.empty() || !m_asked.front().answer)
        return;
    const Asked page = m_asked.front();
    m_asked.pop_front();
    if (!*page.answer) {
        end(Failure(page.answer->error()));
        return;
    }
    m_pages->visit(page.url);
    m_reading = true;
    read(**page.answer);
}

void ConnectionsList::read(const HttpAnswer &answer)
{
    if (answer.body.size() < bigBody) {
        take(answer, parseConnections(answer.body));
        return;
    }
    inBackground<ConnectionsBody>(this, [body = answer.body] {
        return parseConnections(body);
    })->then(this, [this, answer](const Result<ConnectionsBody> &body) { take(answer, body); });
}

void ConnectionsList::take(const HttpAnswer &answer, const Result<ConnectionsBody> &body)
{
    if (m_call->isDone())
        return;
    if (!body) {
        end(answerFault(body.error(), answer));
        return;
    }
    m_receivedOfMode += body->connections.size();
    const auto next = m_pages->after(*body, answer.url, m_receivedOfMode);
    // First ask, then hand out: the network works while rows are made.
    if (next && !next->isEmpty())
        fetchFrom(*next, *body);
    const QPointer<ConnectionsList> alive(this);
    handOut(*body);
    if (!alive)
        return;
    m_reading = false;
    if (!next)
        end(answerFault(next.error(), answer));
    else if (next->isEmpty())
        endMode();
    else
        readNext();
}

void ConnectionsList::fetchFrom(const QUrl &next, const ConnectionsBody &body)
{
    // What each page links to decides; what was asked for on a guess that failed is dropped.
    if (!m_asked.empty() && normalised(m_asked.front().url) != normalised(next)) {
        dropAsked();
        m_guesses = false;
    }
    if (m_asked.empty())
        fetch(next);
    while (m_guesses && !m_call->isDone() && int(m_asked.size()) < m_paging.ahead) {
        const QUrl guess = m_pages->guessAfter(m_asked.back().url, body);
        if (guess.isEmpty())
            return;
        fetch(guess);
    }
}

void ConnectionsList::dropAsked()
{
    for (const Asked &page : m_asked)
        delete page.call;
    m_asked.clear();
}

void ConnectionsList::handOut(const ConnectionsBody &body)
{
    ConnectionPage page;
    for (const Connection &connection : body.connections) {
        const QString id = identity(connection);
        if (!m_query.accepts(connection)) {
            ++m_end.strangers;
        } else if (m_seen.contains(id)) {
            ++m_end.doubles;
        } else {
            m_seen.insert(id);
            page.connections.append(connection);
        }
    }
    m_received += static_cast<int>(body.connections.size());
    if (body.total) {
        m_end.totalMoved = m_end.totalMoved || m_totalOfMode.value_or(*body.total) != *body.total;
        m_totalOfMode = body.total;
        m_end.total = m_totalBefore + *body.total;
    }
    page.total = m_end.total;
    page.received = m_received;
    ++m_end.pages;
    m_end.connections += static_cast<int>(page.connections.size());
    m_call->deliver(std::move(page));
}

void ConnectionsList::endMode()
{
    dropAsked();
    m_modes.removeFirst();
    if (m_modes.isEmpty()) {
        end(m_end);
        return;
    }
    m_totalBefore = m_end.total.value_or(0);
    startMode();
}

void ConnectionsList::end(Result<ConnectionListEnd> outcome)
{
    dropAsked();
    m_call->finish(std::move(outcome));
}

} // namespace motorpool
