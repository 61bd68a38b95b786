// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwalk.h"

#include "answerfault.h"
#include "apicaller.h"
#include "background.h"

#include <algorithm>

namespace motorpool {

namespace {

// A page this big takes several milliseconds to read, which a window would feel.
constexpr qsizetype bigBody = 256 * 1024;

} // namespace

ListWalk::ListWalk(ApiCaller *caller, const QUrl &host, const QList<QUrl> &lists,
                   const Paging &paging, Read read, Take take, Finish finish, CallBase *call)
    : QObject(call)
    , m_caller(caller)
    , m_host(host)
    , m_lists(lists)
    , m_paging(paging)
    , m_read(std::move(read))
    , m_take(std::move(take))
    , m_finish(std::move(finish))
    , m_call(call)
{
}

void ListWalk::start()
{
    startList();
}

void ListWalk::startList()
{
    m_receivedOfList = 0;
    m_totalOfList.reset();
    m_pages.emplace(m_host, m_lists.at(m_list), m_paging.size);
    ask(m_pages->first());
}

void ListWalk::ask(const QUrl &url)
{
    m_asked.push_back({});
    m_asked.back().url = url;
    send(&m_asked.back());
}

void ListWalk::send(Asked *page)
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

ListWalk::Asked *ListWalk::askedBy(const CallBase *call)
{
    return &*std::find_if(m_asked.begin(), m_asked.end(),
                          [call](const Asked &page) { return page.call == call; });
}

void ListWalk::read(Asked *page, const HttpAnswer &answer)
{
    page->answer = answer;
    if (!m_paging.isReadAside && answer.body.size() < bigBody) {
        settle(page, m_read(m_list, answer.body));
        return;
    }
    Call<PageRead> *call = inBackground<PageRead>(
        this, [read = m_read, list = m_list, body = answer.body] { return read(list, body); });
    page->call = call;
    call->then(this, [this, call](const Result<PageRead> &read) { settle(askedBy(call), read); });
}

void ListWalk::settle(Asked *page, const Result<PageRead> &read)
{
    page->call = nullptr; // It deletes itself.
    const bool isRead = page->answer.status != 0;
    if (!read && page->tries < m_paging.tries &&
        (isRead || (read.error().kind == ApiError::Kind::Auth && m_end.pages > 0))) {
        page->answer = {};
        send(page);
        return;
    }
    page->page = read || !isRead ? read : answerFault(read.error(), page->answer);
    takeNext();
}

void ListWalk::takeNext()
{
    if (m_call->isDone() || m_taking || m_asked.empty() || !m_asked.front().page)
        return;
    const Asked asked = std::move(m_asked.front());
    m_asked.pop_front();
    if (!*asked.page) {
        end(Failure(asked.page->error()));
        return;
    }
    m_pages->visit(asked.url);
    take(asked, **asked.page);
}

void ListWalk::take(const Asked &asked, const PageRead &page)
{
    m_receivedOfList += page.facts.items;
    const auto next = m_pages->after(page.facts, asked.answer.url, m_receivedOfList);
    m_taking = true;
    // First ask, then hand out: the network works while rows are made.
    if (next && !next->isEmpty())
        askFrom(*next, page.facts);
    note(page.facts);
    const QPointer<ListWalk> alive(this);
    m_take(page, &m_end);
    if (!alive)
        return;
    m_taking = false;
    if (!next)
        end(answerFault(next.error(), asked.answer));
    else if (next->isEmpty())
        endList();
    else
        takeNext();
}

void ListWalk::askFrom(const QUrl &next, const PageFacts &page)
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

void ListWalk::dropAsked()
{
    for (const Asked &page : m_asked)
        delete page.call;
    m_asked.clear();
}

void ListWalk::note(const PageFacts &page)
{
    m_end.received += int(page.items);
    if (page.total) {
        m_end.totalMoved = m_end.totalMoved || m_totalOfList.value_or(*page.total) != *page.total;
        m_totalOfList = page.total;
        m_end.total = m_totalBefore + *page.total;
    }
    ++m_end.pages;
}

void ListWalk::endList()
{
    dropAsked();
    if (++m_list >= int(m_lists.size())) {
        end(m_end);
        return;
    }
    m_totalBefore = m_end.total.value_or(0);
    startList();
}

void ListWalk::end(const Result<ListEnd> &outcome)
{
    dropAsked();
    m_finish(outcome);
}

} // namespace motorpool
