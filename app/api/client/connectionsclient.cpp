// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionsclient.h"

#include "answerfault.h"
#include "apicaller.h"
#include "connectionsparser.h"
#include "deedcall.h"
#include "endpoint.h"
#include "listwalk.h"

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

QUrl urlOf(const QUrl &host, const ConnectionQuery &query, Mode mode)
{
    QueryItems items;
    if (!query.userId.isEmpty())
        items.append({u"filter[userId]"_s, query.userId});
    if (!query.externalId.isEmpty())
        items.append({u"filter[user.externalId]"_s, query.externalId});
    if (!query.vehicleId.isEmpty())
        items.append({u"filter[vehicleId]"_s, query.vehicleId});
    items.append({u"filter[vehicle.mode]"_s, mode == Mode::Simulated ? u"simulated"_s : u"live"_s});
    return endpoint(host, {u"v3"_s, u"connections"_s}, items).value(); // no segment of another's
}

QList<Mode> modesOf(Mode mode)
{
    return mode == Mode::All ? QList{Mode::Live, Mode::Simulated} : QList{mode};
}

QList<QUrl> listsOf(const QUrl &host, const ConnectionQuery &query)
{
    QList<QUrl> lists;
    for (const Mode mode : modesOf(query.mode))
        lists.append(urlOf(host, query, mode));
    return lists;
}

/// What a list holds of a page. With a mode, strangers to it are dropped.
Result<PageRead> readRows(const QByteArray &body, std::optional<Mode> mode)
{
    auto rows = readConnections(body);
    if (!rows)
        return Failure(rows.error());
    if (mode) {
        std::erase_if(rows->views, [wanted = *mode](const ConnectionView &view) {
            return !fitsMode(view.mode, wanted);
        });
    }
    const PageFacts facts = rows->facts;
    return PageRead{facts, std::make_shared<const ConnectionRows>(*std::move(rows))};
}

SharedRows rowsOf(const PageRead &page)
{
    return std::static_pointer_cast<const ConnectionRows>(page.items);
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
    const auto read = [](int, const QByteArray &body) { return readRows(body, std::nullopt); };
    const auto take = [call, query, seen = QSet<QString>()](const PageRead &rows,
                                                            ListEnd *end) mutable {
        ConnectionPage page;
        for (Connection &connection : connectionsOf(*rowsOf(rows))) {
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
        end->kept += int(page.connections.size());
        page.total = end->total;
        page.received = end->received;
        call->deliver(std::move(page));
    };
    ListWalk::Paging paging;
    paging.size = pageSize;
    paging.ahead = usualAhead;
    (new ListWalk(
         m_caller, m_host, listsOf(m_host, query), paging, read, take,
         [call](const Result<ListEnd> &end) { call->finish(end); }, call))
        ->start();
    return call;
}

StreamCall<ConnectionBatch, ConnectionListEnd> *ConnectionsClient::listFleet(Mode mode,
                                                                             QObject *parent)
{
    auto *call = new StreamCall<ConnectionBatch, ConnectionListEnd>(parent);
    const auto read = [modes = modesOf(mode)](int list, const QByteArray &body) {
        return readRows(body, modes.at(list));
    };
    const auto take = [call](const PageRead &page, ListEnd *end) {
        const SharedRows rows = rowsOf(page);
        end->strangers += int(rows->facts.items - qsizetype(rows->views.size()));
        end->kept += int(rows->views.size());
        call->deliver({rows, end->total, end->received});
    };
    ListWalk::Paging paging;
    paging.size = defaultPageSize;
    paging.ahead = fleetAhead;
    paging.tries = fleetTries;
    paging.isReadAside = true;
    ConnectionQuery all;
    all.mode = mode;
    (new ListWalk(
         m_caller, m_host, listsOf(m_host, all), paging, read, take,
         [call](const Result<ListEnd> &end) { call->finish(end); }, call))
        ->start();
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
