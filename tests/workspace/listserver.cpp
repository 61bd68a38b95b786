// SPDX-License-Identifier: GPL-3.0-or-later
#include "listserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

HttpServerResponse json(const QJsonObject &object)
{
    return HttpServerResponse::json(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toJson(const Connection &connection)
{
    return {{u"id"_s, connection.id},
            {u"type"_s, u"connection"_s},
            {u"attributes"_s,
             QJsonObject{{u"permissions"_s, QJsonArray::fromStringList(connection.permissions)},
                         {u"vehicle"_s, QJsonObject{{u"make"_s, connection.make},
                                                    {u"model"_s, connection.model},
                                                    {u"year"_s, connection.year.value_or(0)},
                                                    {u"mode"_s, connection.mode},
                                                    {u"powertrainType"_s, connection.powertrain}}},
                         {u"user"_s, QJsonObject{{u"id"_s, connection.userId},
                                                 {u"externalId"_s, connection.externalId}}}}},
            {u"relationships"_s,
             QJsonObject{
                 {u"vehicle"_s, QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, connection.vehicleId},
                                                                    {u"type"_s, u"vehicle"_s}}}}},
                 {u"user"_s, QJsonObject{{u"data"_s, QJsonObject{{u"id"_s, connection.userId},
                                                                 {u"type"_s, u"user"_s}}}}}}},
            {u"meta"_s,
             QJsonObject{{u"createdAt"_s, connection.createdAt.toString(Qt::ISODateWithMs)},
                         {u"updatedAt"_s, connection.updatedAt.toString(Qt::ISODateWithMs)}}}};
}

HttpServerOptions options()
{
    HttpServerOptions options;
    options.threads = 8; // more than are held at a time
    return options;
}

} // namespace

ListServer::ListServer()
    : m_server([this](const HttpServerRequest &request) { return answer(request); }, options())
{
    if (!m_server.start())
        qFatal("no port for the test's server");
}

Application ListServer::application() const
{
    Application application;
    application.id = u"list-server"_s;
    application.name = u"List server"_s;
    application.clientId = u"client_LISTSERVER"_s;
    application.hosts.iam = m_server.url();
    application.hosts.vehicle = m_server.url();
    application.hosts.management = m_server.url();
    return application;
}

void ListServer::putSecret(MemorySecretStore &secrets) const
{
    secrets.put(application(), "not a secret");
}

void ListServer::setConnections(const QList<Connection> &connections)
{
    const QMutexLocker locker(&m_lock);
    m_connections = connections;
}

void ListServer::setFault(int page, int status)
{
    const QMutexLocker locker(&m_lock);
    m_faultyPage = status == 0 ? 0 : page;
    m_faultStatus = status;
}

void ListServer::setDelay(std::chrono::milliseconds delay)
{
    const QMutexLocker locker(&m_lock);
    m_delay = delay;
}

void ListServer::setStowaway(const Connection &connection)
{
    const QMutexLocker locker(&m_lock);
    m_stowaway = connection;
}

void ListServer::holdVehicles(bool holds)
{
    const QMutexLocker locker(&m_lock);
    m_holdsVehicles = holds;
    m_released.wakeAll();
}

int ListServer::vehicles() const
{
    const QMutexLocker locker(&m_lock);
    return m_vehicles;
}

int ListServer::lists() const
{
    return int(asked().size());
}

QStringList ListServer::asked() const
{
    const QMutexLocker locker(&m_lock);
    return m_asked;
}

HttpServerResponse ListServer::answer(const HttpServerRequest &request)
{
    if (request.path == "/oauth2/token")
        return json({{u"access_token"_s, u"not-a-token"_s},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, 3600}});
    if (request.path == "/v3/connections")
        return list(request);
    if (request.path.startsWith("/v3/vehicles/")) {
        const QMutexLocker locker(&m_lock);
        ++m_vehicles;
        while (m_holdsVehicles)
            m_released.wait(&m_lock);
    }
    return {404, {}, {}};
}

HttpServerResponse ListServer::list(const HttpServerRequest &request)
{
    const QMutexLocker locker(&m_lock);
    const HttpFields fields = request.queryFields();
    const auto field = [&fields](const QString &name) {
        return findHttpField(fields, name).value_or(QString());
    };
    const QString user = field(u"filter[userId]"_s);
    const QString external = field(u"filter[user.externalId]"_s);
    const QString vehicle = field(u"filter[vehicleId]"_s);
    const QString mode = field(u"filter[vehicle.mode]"_s);
    QStringList filters;
    for (const auto &[name, value] : {std::pair(u"userId"_s, user),
                                      {u"externalId"_s, external},
                                      {u"vehicleId"_s, vehicle},
                                      {u"mode"_s, mode}}) {
        if (!value.isEmpty())
            filters << name + u'=' + value;
    }
    m_asked << filters.join(u' ');

    QList<Connection> fitting;
    for (const Connection &connection : std::as_const(m_connections)) {
        if ((user.isEmpty() || connection.userId == user) &&
            (external.isEmpty() || connection.externalId == external) &&
            (vehicle.isEmpty() || connection.vehicleId == vehicle) && connection.mode == mode)
            fitting << connection;
    }
    const int page = std::max(field(u"page[number]"_s).toInt(), 1);
    const int size = std::max(field(u"page[size]"_s).toInt(), 1);
    if (page == m_faultyPage)
        return {m_faultStatus, {}, {}, m_delay};

    QJsonArray data;
    for (const Connection &connection : fitting.mid(qsizetype(page - 1) * size, size))
        data << toJson(connection);
    if (m_stowaway)
        data << toJson(*m_stowaway);
    QJsonObject links;
    if (qsizetype(page) * size < fitting.size()) {
        QUrlQuery query;
        for (const auto &[name, value] : fields) {
            if (name != u"page[number]"_s)
                query.addQueryItem(name, value);
        }
        query.addQueryItem(u"page[number]"_s, QString::number(page + 1));
        QUrl next = m_server.url();
        next.setPath(u"/v3/connections"_s);
        next.setQuery(query);
        links.insert(u"next"_s, next.toString(QUrl::FullyEncoded));
    }
    HttpServerResponse response = json({{u"data"_s, data},
                                        {u"meta"_s, QJsonObject{{u"totalCount"_s, fitting.size()},
                                                                {u"pageNumber"_s, page},
                                                                {u"pageSize"_s, data.size()}}},
                                        {u"links"_s, links}});
    response.delay = m_delay;
    return response;
}

QList<Connection> someConnections(int count, const QString &userId, const QString &mode)
{
    static const QStringList makes{u"TESLA"_s, u"SKODA"_s, u"KIA"_s, u"BMW"_s, u"VOLVO"_s};
    QList<Connection> list;
    for (int i = 0; i < count; ++i) {
        Connection c;
        c.id = u"%1-connection-%2-%3"_s.arg(userId, mode).arg(i);
        c.userId = userId;
        c.vehicleId = u"%1-vehicle-%2-%3"_s.arg(userId, mode).arg(i);
        c.make = makes.at(i % makes.size());
        c.model = u"Model %1"_s.arg(i % 17);
        c.year = 2015 + i % 11;
        c.powertrain = u"BEV"_s;
        c.mode = mode;
        c.permissions = {u"read_battery"_s, u"read_vin"_s};
        c.createdAt = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(-3600 * i);
        c.updatedAt = c.createdAt.addDays(10);
        list << c;
    }
    return list;
}

} // namespace motorpool
