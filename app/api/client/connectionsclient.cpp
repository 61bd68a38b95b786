// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "connectionslist.h"
#include "connectionsparser.h"
#include "endpoint.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<int>> countIn(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return Failure(answer.error());
    const Result<ConnectionsBody> body = parseConnections(answer->body);
    if (!body)
        return answerFault(body.error(), *answer);
    return body->total;
}

} // namespace

ConnectionsClient::ConnectionsClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent)
    : QObject(parent)
    , m_caller(caller)
    , m_host(vehicleHost)
{
}

StreamCall<ConnectionPage, ConnectionListEnd> *
ConnectionsClient::list(const ConnectionQuery &query, QObject *parent, int pageSize, int pagesAhead)
{
    auto *call = new StreamCall<ConnectionPage, ConnectionListEnd>(parent);
    auto *list = new ConnectionsList(m_caller, m_host, query, {pageSize, pagesAhead}, call);
    list->start();
    return call;
}

Call<std::optional<int>> *ConnectionsClient::count(QObject *parent)
{
    auto *call = new Call<std::optional<int>>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"connections"_s},
                              {{u"filter[vehicle.mode]"_s, u"live"_s},
                               {u"page[size]"_s, u"1"_s},
                               {u"page[number]"_s, u"1"_s}});
    if (!url) {
        call->finish(Failure(url.error()));
        return call;
    }
    m_caller->send(getJson(*url, Purpose::free()), call)
        ->then(call, [call](const Result<HttpAnswer> &answer) { call->finish(countIn(answer)); });
    return call;
}

Call<Connection> *ConnectionsClient::connection(const QString &id, QObject *parent)
{
    auto *call = new Call<Connection>(parent);
    const auto url = endpoint(m_host, {u"v3"_s, u"connections"_s, id});
    if (!url) {
        call->finish(Failure(url.error()));
        return call;
    }
    m_caller->send(getJson(*url, Purpose::free()), call)
        ->then(call, [call](const Result<HttpAnswer> &answer) {
            if (!answer) {
                call->finish(Failure(answer.error()));
                return;
            }
            const Result<Connection> connection = parseConnection(answer->body);
            call->finish(connection ? connection : answerFault(connection.error(), *answer));
        });
    return call;
}

} // namespace motorpool
