// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpage.h"

#include "demoerrors.h"

#include <QUrl>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualPageSize = 10;
constexpr int largestPageSize = 100;

/// What a list was asked for.
struct Question
{
    QByteArray userId;
    QByteArray externalId;
    QByteArray vehicleId;
    bool simulated = false;
    int page = 1;
    int size = usualPageSize;

    bool fits(const DemoFleet &fleet, const DemoConnection &connection) const
    {
        const DemoUser &user = fleet.users[connection.user];
        const DemoVehicle &vehicle = fleet.vehicles[connection.vehicle];
        return vehicle.simulated == simulated && (userId.isEmpty() || userId == user.id) &&
               (externalId.isEmpty() || externalId == user.externalId) &&
               (vehicleId.isEmpty() || vehicleId == vehicle.id);
    }
};

/// Reads the question, or says what is wrong with it. Filters with names that are not known are
/// ignored without a word.
std::optional<DemoError> ask(Question &question, const HttpServerRequest &request)
{
    const HttpFields fields = request.queryFields();
    const auto text = [&fields](QStringView name) {
        return findHttpField(fields, name).value_or(QString()).toUtf8();
    };
    question.userId = text(u"filter[userId]");
    if (question.userId.isEmpty())
        question.userId = request.header("sc-user-id");
    question.externalId = text(u"filter[user.externalId]");
    question.vehicleId = text(u"filter[vehicleId]");

    const QByteArray mode = text(u"filter[vehicle.mode]");
    if (!mode.isEmpty() && mode != "live" && mode != "simulated")
        return invalidInput("filter[vehicle.mode] must be live or simulated");
    question.simulated = mode == "simulated";

    const auto number = [&](QStringView name, int &target) {
        const auto given = findHttpField(fields, name);
        bool good = true;
        if (given)
            target = given->toInt(&good);
        return good && target >= 1;
    };
    if (!number(u"page[number]", question.page))
        return invalidInput("page[number] must be a number from 1");
    if (!number(u"page[size]", question.size))
        return invalidInput("page[size] must be a number from 1");
    question.size = std::min(question.size, largestPageSize);
    return {};
}

QByteArray linkTo(const QByteArray &base, const Question &question, int page)
{
    QByteArray link = base + "/v3/connections?page%5Bnumber%5D=" + QByteArray::number(page) +
                      "&page%5Bsize%5D=" + QByteArray::number(question.size) +
                      "&filter%5Bvehicle.mode%5D=" + (question.simulated ? "simulated" : "live");
    const auto filter = [&link](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            link += QByteArray("&filter%5B") + name + "%5D=" + value.toPercentEncoding();
    };
    filter("userId", question.userId);
    filter("user.externalId", question.externalId);
    filter("vehicleId", question.vehicleId);
    return '"' + link + '"';
}

QByteArray connectionJson(const DemoFleet &fleet, const DemoConnection &connection,
                          const QByteArray &base, bool withUser)
{
    const DemoUser &user = fleet.users[connection.user];
    const DemoVehicle &vehicle = fleet.vehicles[connection.vehicle];
    QByteArray json;
    json.reserve(1800);
    json += "{\"id\":\"" + connection.id +
            "\",\"type\":\"connection\",\"attributes\":{\"permissions\":[\"" +
            connection.permissions.join("\",\"") + "\"],\"vehicle\":{" + attributesJson(vehicle) +
            '}';
    if (withUser) {
        json += ",\"user\":{\"id\":\"" + user.id + '"';
        if (!user.externalId.isEmpty())
            json += ",\"externalId\":\"" + user.externalId + '"';
        else if (connection.user % 2 == 0) // answers differ: some have none, some have null
            json += ",\"externalId\":null";
        json += '}';
    }
    json += "},\"relationships\":{\"vehicle\":{\"data\":{\"id\":\"" + vehicle.id +
            "\",\"type\":\"vehicle\"},\"links\":{\"related\":\"" + base + "/v3/vehicles/" +
            vehicle.id + "\"}},\"user\":{\"data\":{\"id\":\"" + user.id +
            "\",\"type\":\"user\"}}},\"meta\":{\"createdAt\":\"" + connection.createdAt +
            "\",\"updatedAt\":\"" + connection.updatedAt + "\"},\"links\":{\"self\":\"" + base +
            "/v3/connections/" + connection.id + "\"}}";
    return json;
}

} // namespace

HttpServerResponse connectionPage(const DemoFleet &fleet, const DemoDeeds &deeds,
                                  const HttpServerRequest &request, const QByteArray &base)
{
    Question question;
    if (const auto error = ask(question, request))
        return errorResponse(*error);

    QByteArray rows;
    rows.reserve(question.size * qsizetype(1400));
    const qint64 first = qint64(question.page - 1) * question.size;
    qint64 total = 0;
    for (const DemoConnection &connection : fleet.connections) {
        if (!question.fits(fleet, connection) || deeds.isRemoved(connection))
            continue;
        if (total >= first && total < first + question.size) {
            if (!rows.isEmpty())
                rows += ',';
            rows += connectionJson(fleet, connection, base, true);
        }
        ++total;
    }
    const int pages = std::max(1, int((total + question.size - 1) / question.size));
    const auto link = [&](int page) { return linkTo(base, question, page); };
    const QByteArray none = "null";
    const QByteArray json =
        "{\"data\":[" + rows + "],\"meta\":{\"pageNumber\":" + QByteArray::number(question.page) +
        ",\"pageSize\":" + QByteArray::number(total == 0 ? 0 : question.size) +
        ",\"totalCount\":" + QByteArray::number(total) +
        ",\"orderBy\":\"createdAt\",\"orderDirection\":\"DESC\"},\"links\":{\"self\":" +
        link(question.page) + ",\"first\":" + link(1) + ",\"last\":" + link(pages) +
        ",\"next\":" + (question.page < pages ? link(question.page + 1) : none) + ",\"prev\":" +
        (question.page > 1 && question.page <= pages ? link(question.page - 1) : none) + "}}";
    return HttpServerResponse::json(200, json);
}

HttpServerResponse connectionAlone(const DemoFleet &fleet, const DemoConnection &connection,
                                   const QByteArray &base)
{
    return HttpServerResponse::json(
        200, "{\"data\":" + connectionJson(fleet, connection, base, false) + '}');
}

} // namespace motorpool
