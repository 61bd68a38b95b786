// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionslist.h"

#include "answerfault.h"
#include "apicaller.h"
#include "background.h"
#include "connectionscan.h"

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
                                 int pageSize, ListCall *call)
    : QObject(call)
    , m_caller(caller)
    , m_host(host)
    , m_query(query)
    , m_pageSize(pageSize)
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
    m_pages.emplace(m_host, *list, m_pageSize);
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
    m_pages->visit(url);
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    Call<HttpAnswer> *call = m_caller->send(request, this);
    m_fetching = call;
    call->then(this, [this](const Result<HttpAnswer> &answer) {
        m_fetching = nullptr;
        if (m_reading)
            m_arrived = answer;
        else
            arrive(answer);
    });
}

void ConnectionsList::arrive(const Result<HttpAnswer> &answer)
{
    if (m_call->isDone())
        return;
    if (answer)
        read(*answer);
    else
        end(Failure(answer.error()));
}

void ConnectionsList::read(const HttpAnswer &answer)
{
    m_reading = true;
    m_earlyLink.clear();
    fetchEarly(answer);
    if (answer.body.size() < bigBody) {
        take(answer, parseConnections(answer.body));
        return;
    }
    inBackground<ConnectionsBody>(this, [body = answer.body] {
        return parseConnections(body);
    })->then(this, [this, answer](const Result<ConnectionsBody> &body) { take(answer, body); });
}

void ConnectionsList::fetchEarly(const HttpAnswer &answer)
{
    const QString link = scanNextLink(answer.body);
    if (link.isEmpty())
        return;
    // What is wrong with the link is said when this page has been handed out.
    if (const auto next = m_pages->follow(link, answer.url)) {
        m_earlyLink = link;
        fetch(*next);
    }
}

void ConnectionsList::take(const HttpAnswer &answer, const Result<ConnectionsBody> &body)
{
    if (m_call->isDone())
        return;
    if (!body) {
        end(answerFault(body.error(), answer));
        return;
    }
    const QPointer<ConnectionsList> alive(this);
    handOut(*body);
    if (alive)
        goOn(answer, *body);
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
    const auto count = static_cast<int>(body.connections.size());
    m_receivedOfMode += count;
    m_received += count;
    if (body.total)
        m_end.total = m_totalBefore + *body.total;
    page.total = m_end.total;
    page.received = m_received;
    ++m_end.pages;
    m_end.connections += static_cast<int>(page.connections.size());
    m_call->deliver(std::move(page));
}

void ConnectionsList::goOn(const HttpAnswer &answer, const ConnectionsBody &body)
{
    m_reading = false;
    // The full reading decides; it differs from the early look only for a body made to confuse.
    if (!m_earlyLink.isEmpty() && m_earlyLink == body.next) {
        if (const auto arrived = std::exchange(m_arrived, std::nullopt))
            arrive(*arrived);
        return;
    }
    delete m_fetching;
    m_arrived.reset();
    const auto next = m_pages->after(body, answer.url, m_receivedOfMode);
    if (!next) {
        end(answerFault(next.error(), answer));
    } else if (!next->isEmpty()) {
        fetch(*next);
    } else if (m_modes.size() > 1) {
        m_modes.removeFirst();
        m_totalBefore = m_end.total.value_or(0);
        startMode();
    } else {
        end(m_end);
    }
}

void ConnectionsList::end(Result<ConnectionListEnd> outcome)
{
    delete m_fetching;
    m_call->finish(std::move(outcome));
}

} // namespace motorpool
