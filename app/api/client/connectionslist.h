// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionsclient.h"
#include "httpmessage.h"
#include "pages.h"

#include <QPointer>

#include <optional>

namespace motorpool {

/// One listing under way; the connections client's own. Child of its call. The next page is asked
/// for before this one is read, and pages are handed out in their order.
class ConnectionsList : public QObject
{
    Q_OBJECT

public:
    using ListCall = StreamCall<ConnectionPage, ConnectionListEnd>;

    ConnectionsList(ApiCaller *caller, const QUrl &host, const ConnectionQuery &query, int pageSize,
                    ListCall *call);

    void start();

private:
    void startMode();
    void fetch(const QUrl &url);
    void arrive(const Result<HttpAnswer> &answer);
    void read(const HttpAnswer &answer);
    void fetchEarly(const HttpAnswer &answer);
    void take(const HttpAnswer &answer, const Result<ConnectionsBody> &body);
    void handOut(const ConnectionsBody &body);
    void goOn(const HttpAnswer &answer, const ConnectionsBody &body);
    void end(Result<ConnectionListEnd> outcome);

    QPointer<ApiCaller> m_caller;
    QUrl m_host;
    ConnectionQuery m_query;
    int m_pageSize;
    ListCall *m_call;

    QList<Mode> m_modes; ///< still to be listed, this one first
    std::optional<Pages> m_pages;
    QPointer<QObject> m_fetching;
    QString m_earlyLink; ///< links.next of the page being read, if it is followed already
    bool m_reading = false;
    std::optional<Result<HttpAnswer>> m_arrived; ///< came while another page was being read

    QSet<QString> m_seen;
    qint64 m_receivedOfMode = 0;
    int m_received = 0;
    int m_totalBefore = 0; ///< of the modes that are done
    ConnectionListEnd m_end;
};

} // namespace motorpool
