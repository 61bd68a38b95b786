// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsclient.h"
#include "httpmessage.h"
#include "pages.h"

#include <QPointer>

#include <deque>
#include <optional>

namespace motorpool {

/// One listing under way; the connections client's own. Child of its call. Where pages are numbered
/// and counted, some are asked for ahead; they are read and handed out in their order.
class ConnectionsList : public QObject
{
    Q_OBJECT

public:
    using ListCall = StreamCall<ConnectionPage, ConnectionListEnd>;

    struct Paging
    {
        int size = 0;
        int ahead = 1; ///< pages under way at once
    };

    ConnectionsList(ApiCaller *caller, const QUrl &host, const ConnectionQuery &query,
                    const Paging &paging, ListCall *call);

    void start();

private:
    /// A page that was asked for and not yet read.
    struct Asked
    {
        QUrl url;
        QPointer<Call<HttpAnswer>> call; ///< as long as there is no answer
        std::optional<Result<HttpAnswer>> answer;
    };

    void startMode();
    void fetch(const QUrl &url);
    void readNext();
    void read(const HttpAnswer &answer);
    void take(const HttpAnswer &answer, const Result<ConnectionsBody> &body);
    void fetchFrom(const QUrl &next, const ConnectionsBody &body);
    void handOut(const ConnectionsBody &body);
    void dropAsked();
    void endMode();
    void end(Result<ConnectionListEnd> outcome);

    QPointer<ApiCaller> m_caller;
    QUrl m_host;
    ConnectionQuery m_query;
    Paging m_paging;
    ListCall *m_call;

    QList<Mode> m_modes; ///< still to be listed, this one first
    std::optional<Pages> m_pages;
    std::deque<Asked> m_asked; ///< in the order of the list
    bool m_reading = false;
    bool m_guesses = true; ///< until one fails: this service's links hold more than a number

    QSet<QString> m_seen;
    qint64 m_receivedOfMode = 0;
    int m_received = 0;
    int m_totalBefore = 0; ///< of the modes that are done
    std::optional<int> m_totalOfMode;
    ConnectionListEnd m_end;
};

} // namespace motorpool
