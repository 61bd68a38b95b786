// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionslist.h"

#include "answerfault.h"
#include "apicaller.h"
#include "background.h"
#include "connectionsparser.h"

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

/// What a list of a fleet holds of a page; strangers are dropped.
Result<SharedRows> readRows(const QByteArray &body, std::optional<Mode> mode)
{
    auto rows = readConnections(body);
    if (!rows)
        return Failure(rows.error());
    if (mode) {
        std::erase_if(rows->views, [wanted = *mode](const ConnectionView &view) {
            return !fitsMode(view.mode, wanted);
        });
    }
    return std::make_shared<const ConnectionRows>(*std::move(rows));
}

} // namespace

ConnectionsList::ConnectionsList(ApiCaller *caller, const QUrl &host, const ConnectionQuery &query,
                                 const Paging &paging, TakePage take, Call<ConnectionListEnd> *call)
    : QObject(call)
    , m_caller(caller)
    , m_host(host)
    , m_query(query)
    , m_paging(paging)
    , m_take(std::move(take))
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
    ask(m_pages->first());
}

void ConnectionsList::ask(const QUrl &url)
{
    m_asked.push_back({});
    m_asked.back().url = url;
    send(&m_asked.back());
}

void ConnectionsList::send(Asked *page)
{
    if (!m_caller) {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        end(Failure(error));
        return;
    }
    ++page->tries;
    Call<HttpAnswer> *call = m_caller->send(getJson(page->url, Purpose::free()), this);
    page->call = call;
    call->then(this, [this, call](const Result<HttpAnswer> &answer) {
        Asked *asked = askedBy(call);
        if (answer)
            read(asked, *answer);
        else
            settle(asked, Failure(answer.error()));
    });
}

ConnectionsList::Asked *ConnectionsList::askedBy(const CallBase *call)
{
    return &*std::find_if(m_asked.begin(), m_asked.end(),
                          [call](const Asked &page) { return page.call == call; });
}

void ConnectionsList::read(Asked *page, const HttpAnswer &answer)
{
    page->answer = answer;
    const auto only = m_paging.isFleet ? std::optional(m_modes.first()) : std::nullopt;
    if (!m_paging.isFleet && answer.body.size() < bigBody) {
        settle(page, readRows(answer.body, only));
        return;
    }
    Call<SharedRows> *call =
        inBackground<SharedRows>(this, [body = answer.body, only] { return readRows(body, only); });
    page->call = call;
    call->then(this, [this, call](const Result<SharedRows> &rows) { settle(askedBy(call), rows); });
}

void ConnectionsList::settle(Asked *page, const Result<SharedRows> &rows)
{
    page->call = nullptr; // It deletes itself.
    const bool isRead = page->answer.status != 0;
    if (!rows && page->tries < m_paging.tries &&
        (isRead || (rows.error().kind == ApiError::Kind::Auth && m_end.pages > 0))) {
        page->answer = {};
        send(page);
        return;
    }
    page->rows = rows || !isRead ? rows : answerFault(rows.error(), page->answer);
    takeNext();
}

void ConnectionsList::takeNext()
{
    if (m_call->isDone() || m_taking || m_asked.empty() || !m_asked.front().rows)
        return;
    const Asked page = std::move(m_asked.front());
    m_asked.pop_front();
    if (!*page.rows) {
        end(Failure(page.rows->error()));
        return;
    }
    m_pages->visit(page.url);
    take(page, **page.rows);
}

void ConnectionsList::take(const Asked &page, const SharedRows &rows)
{
    m_receivedOfMode += rows->facts.items;
    const auto next = m_pages->after(rows->facts, page.answer.url, m_receivedOfMode);
    m_taking = true;
    // First ask, then hand out: the network works while rows are made.
    if (next && !next->isEmpty())
        askFrom(*next, rows->facts);
    note(rows->facts);
    const QPointer<ConnectionsList> alive(this);
    m_take(rows, &m_end);
    if (!alive)
        return;
    m_taking = false;
    if (!next)
        end(answerFault(next.error(), page.answer));
    else if (next->isEmpty())
        endMode();
    else
        takeNext();
}

void ConnectionsList::askFrom(const QUrl &next, const PageFacts &page)
{
    // What each page links to decides; what was asked for on a guess that failed is dropped.
    if (!m_asked.empty() && m_asked.front().url != next &&
        normalised(m_asked.front().url) != normalised(next)) {
        dropAsked();
        m_guesses = false;
    }
    if (m_asked.empty())
        ask(next);
    while (m_guesses && !m_call->isDone() && int(m_asked.size()) < m_paging.ahead) {
        const QUrl guess = m_pages->guessAfter(m_asked.back().url, page);
        if (guess.isEmpty())
            return;
        ask(guess);
    }
}

void ConnectionsList::dropAsked()
{
    for (const Asked &page : m_asked)
        delete page.call;
    m_asked.clear();
}

void ConnectionsList::note(const PageFacts &page)
{
    m_end.received += int(page.items);
    if (page.total) {
        m_end.totalMoved = m_end.totalMoved || m_totalOfMode.value_or(*page.total) != *page.total;
        m_totalOfMode = page.total;
        m_end.total = m_totalBefore + *page.total;
    }
    ++m_end.pages;
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
