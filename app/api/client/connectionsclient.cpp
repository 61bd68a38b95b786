// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "connectionslist.h"
#include "connectionsparser.h"
#include "deedcall.h"
#include "endpoint.h"

#include <QSet>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString identity(const Connection &connection)
{
    if (!connection.id.isEmpty())
        return connection.id;
    return connection.userId + QChar::LineFeed + connection.vehicleId;
}

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
ConnectionsClient::list(const ConnectionQuery &query, QObject *parent, int pageSize)
{
    auto *call = new StreamCall<ConnectionPage, ConnectionListEnd>(parent);
    const auto take = [call, query, seen = QSet<QString>()](const SharedRows &rows,
                                                            ConnectionListEnd *end) mutable {
        ConnectionPage page;
        for (Connection &connection : connectionsOf(*rows)) {
            const QString id = identity(connection);
            if (!query.accepts(connection)) {
                ++end->strangers;
            } else if (seen.contains(id)) {
                ++end->doubles;
            } else {
                seen.insert(id);
                page.connections.append(std::move(connection));
            }
        }
        end->connections += int(page.connections.size());
        page.total = end->total;
        page.received = end->received;
        call->deliver(std::move(page));
    };
    ConnectionsList::Paging paging;
    paging.size = pageSize;
    paging.ahead = usualAhead;
    (new ConnectionsList(m_caller, m_host, query, paging, take, call))->start();
    return call;
}

StreamCall<ConnectionBatch, ConnectionListEnd> *ConnectionsClient::listFleet(Mode mode,
                                                                             QObject *parent)
{
    auto *call = new StreamCall<ConnectionBatch, ConnectionListEnd>(parent);
    const auto take = [call](const SharedRows &rows, ConnectionListEnd *end) {
        end->strangers += int(rows->facts.items - qsizetype(rows->views.size()));
        end->connections += int(rows->views.size());
        call->deliver({rows, end->total, end->received});
    };
    ConnectionsList::Paging paging;
    paging.size = defaultPageSize;
    paging.ahead = fleetAhead;
    paging.tries = fleetTries;
    paging.isFleet = true;
    ConnectionQuery all;
    all.mode = mode;
    (new ConnectionsList(m_caller, m_host, all, paging, take, call))->start();
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

Call<CommandOutcome> *ConnectionsClient::remove(const QString &id, QObject *parent,
                                                const RequestSubject &of, const OutlayPtr &outlay)
{
    const auto url = endpoint(m_host, {u"v3"_s, u"connections"_s, id});
    if (!url)
        return unsentDeed(url.error(), parent);
    return sendDeed(m_caller, deletion(*url, Deed::ConnectionDelete, of), parent, outlay);
}

} // namespace motorpool
