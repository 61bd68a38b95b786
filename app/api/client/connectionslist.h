// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsclient.h"
#include "httpmessage.h"
#include "pages.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <optional>

namespace motorpool {

/// One listing under way; the connections client's own. Child of its call. Where pages are numbered
/// and counted, some are asked for ahead; they are handed out in their order.
class ConnectionsList : public QObject
{
    Q_OBJECT

public:
    /// Gets each page, adds what it makes of it to the end, and hands it out.
    using TakePage = std::function<void(const SharedRows &rows, ConnectionListEnd *end)>;

    struct Paging
    {
        int size = 0;
        int ahead = 1; ///< pages under way at once
        int tries = 1; ///< for an answer that cannot be understood, or credentials refused that
                       ///< were good for pages before
        bool isFleet = false; ///< read off this thread, whatever the size; strangers by mode alone
    };

    ConnectionsList(ApiCaller *caller, const QUrl &host, const ConnectionQuery &query,
                    const Paging &paging, TakePage take, Call<ConnectionListEnd> *call);

    void start();

private:
    /// A page that was asked for and not yet handed out.
    struct Asked
    {
        QUrl url;
        QPointer<CallBase> call; ///< what is waited for: the answer, then its reading
        HttpAnswer answer;       ///< once there is one
        std::optional<Result<SharedRows>> rows;
        int tries = 0;
    };

    void startMode();
    void ask(const QUrl &url);
    void send(Asked *page);
    void read(Asked *page, const HttpAnswer &answer);
    void settle(Asked *page, const Result<SharedRows> &rows);
    Asked *askedBy(const CallBase *call);
    void takeNext();
    void take(const Asked &page, const SharedRows &rows);
    void askFrom(const QUrl &next, const PageFacts &page);
    void note(const PageFacts &page);
    void dropAsked();
    void endMode();
    void end(Result<ConnectionListEnd> outcome);

    QPointer<ApiCaller> m_caller;
    QUrl m_host;
    ConnectionQuery m_query;
    Paging m_paging;
    TakePage m_take;
    Call<ConnectionListEnd> *m_call;

    QList<Mode> m_modes; ///< still to be listed, this one first
    std::optional<Pages> m_pages;
    std::deque<Asked> m_asked; ///< in the order of the list
    bool m_taking = false;
    bool m_guesses = true; ///< until one fails: this service's links hold more than a number

    qint64 m_receivedOfMode = 0;
    int m_totalBefore = 0; ///< of the modes that are done
    std::optional<int> m_totalOfMode;
    ConnectionListEnd m_end;
};

} // namespace motorpool
