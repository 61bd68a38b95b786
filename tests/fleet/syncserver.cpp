// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncserver.h"

#include "fleetdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject resource(const Connection &of)
{
    const auto related = [](const QString &id) {
        return QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, id}}}};
    };
    return {{u"id"_s, of.id},
            {u"type"_s, u"connection"_s},
            {u"attributes"_s,
             QJsonObject{{u"permissions"_s, QJsonArray::fromStringList(of.permissions)},
                         {u"vehicle"_s, QJsonObject{{u"make"_s, of.make},
                                                    {u"model"_s, of.model},
                                                    {u"year"_s, of.year.value_or(2020)},
                                                    {u"mode"_s, of.mode}}},
                         {u"user"_s, QJsonObject{{u"externalId"_s, of.externalId}}}}},
            {u"relationships"_s,
             QJsonObject{{u"vehicle"_s, related(of.vehicleId)}, {u"user"_s, related(of.userId)}}},
            {u"meta"_s, QJsonObject{{u"createdAt"_s, of.createdAt.toString(Qt::ISODateWithMs)}}}};
}

QJsonObject olderItem(const Connection &of)
{
    return {{u"vehicleId"_s, of.vehicleId},
            {u"userId"_s, of.userId},
            {u"mode"_s, of.mode},
            {u"connectedAt"_s, of.createdAt.toString(Qt::ISODateWithMs)},
            {u"permissions"_s, QJsonArray::fromStringList(of.permissions)}};
}

HttpServerResponse spoiled(HttpServerResponse response, SyncServer::Fault fault)
{
    using Fault = SyncServer::Fault;
    switch (fault) {
    case Fault::Status500:
        return {500, {}, {}};
    case Fault::Limited:
        return {429, {{"Retry-After", "7"}}, {}};
    case Fault::Truncated:
        response.ending = HttpServerResponse::Ending::Truncated;
        response.sent = response.body.size() / 2;
        break;
    case Fault::CutShort: // somebody on the way did that, and counted anew
        response.body.truncate(response.body.size() * 2 / 3);
        break;
    case Fault::Reset:
        response.ending = HttpServerResponse::Ending::Reset;
        response.sent = 300;
        break;
    case Fault::NoToken:
        return {401, {}, {}};
    }
    return response;
}

} // namespace

SyncServer::SyncServer()
    : m_server([this](const HttpServerRequest &request) { return answer(request); })
{
    if (!m_server.start())
        qFatal("no port for the test's server");
}

Application SyncServer::application() const
{
    Application application;
    application.id = u"sync-server"_s;
    application.name = u"Sync server"_s;
    application.clientId = u"client_SYNCSERVER"_s;
    application.hosts.iam = m_server.url();
    application.hosts.vehicle = m_server.url();
    application.hosts.management = m_server.url();
    return application;
}

int SyncServer::pagesAsked() const
{
    const QMutexLocker locker(&m_lock);
    return m_pagesAsked;
}

int SyncServer::connectionsAsked() const
{
    const QMutexLocker locker(&m_lock);
    return m_connectionsAsked;
}

HttpServerResponse SyncServer::answer(const HttpServerRequest &request)
{
    const QMutexLocker locker(&m_lock);
    if (request.path == "/oauth2/token")
        return HttpServerResponse::json(
            200, bytes({{u"access_token"_s, u"token-number-%1"_s.arg(m_token)},
                        {u"token_type"_s, u"Bearer"_s},
                        {u"expires_in"_s, 3600}}));
    const QStringList segments = request.segments();
    if (request.header("Authorization") != "Bearer token-number-" + QByteArray::number(m_token))
        return {401, {}, {}};
    if (request.path == "/v3/connections")
        return page(request);
    if (segments.size() == 3 && segments.at(1) == u"connections")
        return one(segments.at(2));
    return {404, {}, {}};
}

HttpServerResponse SyncServer::page(const HttpServerRequest &request)
{
    const HttpFields fields = request.queryFields();
    const auto field = [&fields](const QString &name) {
        return findHttpField(fields, name).value_or(QString());
    };
    ++m_pagesAsked;
    const QString cursor = field(u"cursor"_s);
    const int number = cursor.isEmpty() ? std::max(field(u"page[number]"_s).toInt(), 1)
                                        : cursor.section(u'-', 1).toInt();
    if (beforePage)
        beforePage(*this, number);
    if (request.header("Authorization") != "Bearer token-number-" + QByteArray::number(m_token))
        return {401, {}, {}};

    QList<Connection> fitting;
    const QString mode = field(u"filter[vehicle.mode]"_s);
    for (const Connection &of : std::as_const(list)) {
        if (!knowsFilters || of.mode == mode)
            fitting << of;
    }
    QList<Connection> items = fitting.mid(qsizetype(number - 1) * pageSize, pageSize);
    if (const auto omitted = omissions.constFind(number); omitted != omissions.cend()) {
        items.removeAt(*omitted);
        omissions.erase(omitted);
    }
    if (const auto repeated = repeats.constFind(number); repeated != repeats.cend())
        items << fitting.at(*repeated);
    const bool isLast = qsizetype(number) * pageSize >= fitting.size();

    QJsonArray data;
    for (const Connection &of : std::as_const(items))
        data << (shape == Shape::Older ? olderItem(of) : resource(of));
    QJsonObject body;
    const QString nextCursor = isLast ? QString() : u"cursor-%1"_s.arg(number + 1);
    if (shape == Shape::Older) {
        body = {{u"connections"_s, data},
                {u"paging"_s, QJsonObject{{u"cursor"_s, nextCursor}, {u"count"_s, data.size()}}}};
    } else {
        const QString path = u"/v3/connections?filter%5Bvehicle.mode%5D="_s + mode;
        const QString next =
            shape == Shape::Cursors
                ? path + u"&cursor="_s + nextCursor
                : path + u"&page%5Bsize%5D=100&page%5Bnumber%5D=%1"_s.arg(number + 1);
        body = {{u"data"_s, data},
                {u"links"_s, QJsonObject{{u"next"_s, isLast ? QJsonValue() : QJsonValue(next)}}}};
        if (shape == Shape::Numbered)
            body.insert(u"meta"_s, QJsonObject{{u"totalCount"_s, fitting.size()},
                                               {u"pageNumber"_s, number},
                                               {u"pageSize"_s, data.size()}});
    }
    HttpServerResponse response = HttpServerResponse::json(200, bytes(body));
    if (QList<Fault> &due = faults[number]; !due.isEmpty())
        return spoiled(response, due.takeFirst());
    return response;
}

HttpServerResponse SyncServer::one(const QString &id)
{
    ++m_connectionsAsked;
    for (const Connection &of : std::as_const(list)) {
        if (of.id == id)
            return HttpServerResponse::json(200, bytes({{u"data"_s, resource(of)}}));
    }
    return HttpServerResponse::json(404, "{\"type\":\"RESOURCE_NOT_FOUND\"}");
}

Connection numbered(int number, const QString &mode)
{
    const TestConnection made = testConnection(number);
    Connection of;
    of.id = QString::fromStdString(made.id);
    of.userId = QString::fromStdString(made.user);
    of.externalId = QString::fromStdString(made.external);
    of.vehicleId = QString::fromStdString(made.vehicle);
    of.make = u"TESLA"_s;
    of.model = u"Model %1"_s.arg(number % 7);
    of.year = 2015 + number % 11;
    of.mode = mode;
    of.permissions = {u"read_battery"_s, u"read_vin"_s};
    of.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(3600 * number);
    return of;
}

QList<Connection> numbered(int first, int end, const QString &mode)
{
    QList<Connection> list;
    for (int number = end - 1; number >= first; --number)
        list << numbered(number, mode);
    return list;
}

} // namespace motorpool
