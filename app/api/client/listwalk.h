// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "httpmessage.h"
#include "listend.h"
#include "pages.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace motorpool {

class ApiCaller;

/// A page as its reader gives it: what it says of the list, and its items, which only the one who
/// asked for them knows.
struct PageRead
{
    PageFacts facts;
    std::shared_ptr<const void> items;
};

/// One walk through the pages of a list, or of several lists one after the other; the clients' own.
/// Child of its call. Where pages are numbered and counted, some are asked for ahead; they are
/// handed out in their order.
class ListWalk : public QObject
{
    Q_OBJECT

public:
    /// Reads a page of the list with this index; on another thread where Paging says so.
    using Read = std::function<Result<PageRead>(int list, const QByteArray &body)>;
    /// Gets each page, adds what it makes of it to the end, and hands it out.
    using Take = std::function<void(const PageRead &page, ListEnd *end)>;
    using Finish = std::function<void(const Result<ListEnd> &end)>;

    struct Paging
    {
        int size = 0;
        int ahead = 1; ///< pages under way at once
        int tries = 1; ///< for an answer that cannot be understood, or credentials refused that
                       ///< were good for pages before
        bool isReadAside = false; ///< read off this thread, whatever the size
    };

    /// lists: their URLs on the host, with filters and without page numbers; not empty.
    ListWalk(ApiCaller *caller, const QUrl &host, const QList<QUrl> &lists, const Paging &paging,
             Read read, Take take, Finish finish, CallBase *call);

    void start();

private:
    /// A page that was asked for and not yet handed out.
    struct Asked
    {
        QUrl url;
        QPointer<CallBase> call; ///< what is waited for: the answer, then its reading
        HttpAnswer answer;       ///< once there is one
        std::optional<Result<PageRead>> page;
        int tries = 0;
    };

    void startList();
    void ask(const QUrl &url);
    void send(Asked *page);
    void read(Asked *page, const HttpAnswer &answer);
    void settle(Asked *page, const Result<PageRead> &read);
    Asked *askedBy(const CallBase *call);
    void takeNext();
    void take(const Asked &asked, const PageRead &page);
    void askFrom(const QUrl &next, const PageFacts &page);
    void note(const PageFacts &page);
    void dropAsked();
    void endList();
    void end(const Result<ListEnd> &outcome);

    QPointer<ApiCaller> m_caller;
    QUrl m_host;
    QList<QUrl> m_lists;
    Paging m_paging;
    Read m_read;
    Take m_take;
    Finish m_finish;
    CallBase *m_call;

    int m_list = 0; ///< the one under way
    std::optional<Pages> m_pages;
    std::deque<Asked> m_asked; ///< in the order of the list
    bool m_taking = false;
    bool m_guesses = true; ///< until one fails: this service's links hold more than a number

    qint64 m_receivedOfList = 0;
    int m_totalBefore = 0; ///< of the lists that are done
    std::optional<int> m_totalOfList;
    ListEnd m_end;
};

} // namespace motorpool
