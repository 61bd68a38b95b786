// SPDX-License-Identifier: GPL-3.0-or-later
#include "demomanagement.h"

#include "demoerrors.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int largestPage = 100;

/// Which page of which list was asked for, and the filters that its links repeat.
struct Paging
{
    QByteArray path; ///< "/webhooks", as the reference prints it: without "/v3"
    HttpFields filters;
    int number = 1;
    int size = 0;

    qint64 first() const { return qint64(number - 1) * size; }
};

std::optional<DemoError> readPaging(Paging &paging, const HttpServerRequest &request)
{
    const HttpFields fields = request.queryFields();
    for (const auto &[name, value] : fields) {
        if (name.startsWith("filter["_L1))
            paging.filters.append({name, value});
        const bool isNumber = name == "page[number]"_L1;
        if (!isNumber && name != "page[size]"_L1)
            continue;
        bool good = false;
        const int given = value.toInt(&good);
        if (!good || given < 1)
            return invalidInput(name.toUtf8() + " must be a number from 1");
        (isNumber ? paging.number : paging.size) = given;
    }
    paging.size = std::min(paging.size, largestPage);
    return {};
}

QByteArray pageLink(const Paging &paging, int number)
{
    QByteArray link = paging.path + "?page%5Bnumber%5D=" + QByteArray::number(number) +
                      "&page%5Bsize%5D=" + QByteArray::number(paging.size);
    for (const auto &[name, value] : paging.filters)
        link += '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return '"' + link + '"';
}

HttpServerResponse pageOf(const QByteArrayList &rows, qint64 total, const Paging &paging)
{
    const int pages = std::max(1, int((total + paging.size - 1) / paging.size));
    const QByteArray next =
        paging.number < pages ? pageLink(paging, paging.number + 1) : QByteArray("null");
    return HttpServerResponse::json(
        200, "{\"data\":[" + rows.join(',') +
                 "],\"meta\":{\"pageNumber\":" + QByteArray::number(paging.number) +
                 ",\"pageSize\":" + QByteArray::number(paging.size) +
                 ",\"totalCount\":" + QByteArray::number(total) + "},\"links\":{\"self\":" +
                 pageLink(paging, paging.number) + ",\"first\":" + pageLink(paging, 1) +
                 ",\"last\":" + pageLink(paging, pages) + ",\"next\":" + next + "}}");
}

HttpServerResponse missing(const HttpServerRequest &request, const char *code,
                           const QByteArray &what, const QString &id)
{
    return errorResponse(
        {404, "RESOURCE_NOT_FOUND", code, what + " with ID " + jsonEscaped(id) + " not found"},
        request.header("SC-Request-Id"));
}

bool fits(const HttpFields &filters, QStringView name, const QByteArray &value)
{
    const auto wanted = findHttpField(filters, name);
    return !wanted || wanted->toUtf8() == value;
}

QByteArray truth(bool value)
{
    return value ? "true" : "false";
}

} // namespace

DemoManagement::DemoManagement(const DemoFleet *fleet, const DemoDeeds *deeds, quint64 seed)
    : m_fleet(fleet)
    , m_deeds(deeds)
    , m_subscriptions(fleet, seed)
{
}

HttpServerResponse DemoManagement::webhooks(const HttpServerRequest &request) const
{
    Paging paging{"/webhooks", {}, 1, 50};
    if (const auto error = readPaging(paging, request))
        return errorResponse(*error);
    QByteArrayList rows;
    for (const DemoWebhook &of : m_subscriptions.webhooks()) {
        if (fits(paging.filters, u"filter[name]", of.name) &&
            fits(paging.filters, u"filter[callbackUri]", of.callbackUri) &&
            fits(paging.filters, u"filter[isEnabled]", truth(of.isEnabled)) &&
            fits(paging.filters, u"filter[autoSubscribe]", truth(of.autoSubscribe)))
            rows.append(webhookJson(of));
    }
    return pageOf(rows.mid(paging.first(), paging.size), rows.size(), paging);
}

HttpServerResponse DemoManagement::webhook(const HttpServerRequest &request,
                                           const QString &id) const
{
    const auto found = m_subscriptions.webhook(id.toUtf8());
    if (!found)
        return missing(request, "WEBHOOK_NOT_FOUND", "Webhook", id);
    return HttpServerResponse::json(
        200, "{\"data\":" + webhookJson(m_subscriptions.webhooks()[*found]) + '}');
}

HttpServerResponse DemoManagement::subscriptions(const HttpServerRequest &request, qint64 now) const
{
    Paging paging{"/subscriptions", {}, 1, 25};
    if (const auto error = readPaging(paging, request))
        return errorResponse(*error);
    const auto filter = [&paging](QStringView name) {
        return findHttpField(paging.filters, name).value_or(QString()).toUtf8();
    };
    DemoSubscriptions::Question question;
    question.userId = filter(u"filter[userId]");
    question.vehicleId = filter(u"filter[vehicleId]");
    const QByteArray mode = filter(u"filter[vehicle.mode]");
    if (!mode.isEmpty() && mode != "live" && mode != "simulated")
        return errorResponse(invalidInput("filter[vehicle.mode] must be live or simulated"));
    if (!mode.isEmpty())
        question.simulated = mode == "simulated";
    if (const QByteArray id = filter(u"filter[webhookId]"); !id.isEmpty()) {
        question.webhook = m_subscriptions.webhook(id);
        if (!question.webhook)
            return pageOf({}, 0, paging);
    }
    const auto page = m_subscriptions.page(question, paging.first(), paging.size, now);
    QByteArrayList rows;
    for (const DemoSubscription &of : page.rows)
        rows.append(subscriptionJson(of, m_subscriptions.webhooks()[of.webhook]));
    return pageOf(rows, page.total, paging);
}

HttpServerResponse DemoManagement::subscription(const HttpServerRequest &request, const QString &id,
                                                qint64 now) const
{
    const auto found = m_subscriptions.one(id.toUtf8(), now);
    if (!found)
        return missing(request, "SUBSCRIPTION_NOT_FOUND", "Subscription", id);
    return HttpServerResponse::json(
        200,
        "{\"data\":" + subscriptionJson(*found, m_subscriptions.webhooks()[found->webhook]) + '}');
}

HttpServerResponse DemoManagement::subscribe(const HttpServerRequest &request, qint64 now)
{
    const QJsonObject attributes = QJsonDocument::fromJson(request.body)
                                       .object()["data"_L1]
                                       .toObject()["attributes"_L1]
                                       .toObject();
    for (const auto name : {"webhookId"_L1, "userId"_L1, "vehicleId"_L1}) {
        if (attributes[name].toString().isEmpty()) {
            return errorResponse({400, "VALIDATION", "MISSING_PARAMETER",
                                  "missing " + QByteArray(name.data(), name.size())});
        }
    }
    const QString webhookId = attributes["webhookId"_L1].toString();
    const auto webhook = m_subscriptions.webhook(webhookId.toUtf8());
    if (!webhook)
        return missing(request, "WEBHOOK_NOT_FOUND", "Webhook", webhookId);
    const QString vehicleId = attributes["vehicleId"_L1].toString();
    const DemoVehicle *vehicle = m_fleet->vehicle(vehicleId.toUtf8());
    if (!vehicle)
        return missing(request, "VEHICLE_NOT_FOUND", "Vehicle", vehicleId);
    const DemoConnection *connection =
        m_fleet->connection(attributes["userId"_L1].toString().toUtf8(), *vehicle);
    if (!connection || m_deeds->isRemoved(*connection)) {
        return errorResponse({403, "AUTHENTICATION", "ACCESS_DENIED",
                              "The given token does not provide access to the requested resource.",
                              "Access Denied"});
    }
    if (!m_subscriptions.add(*webhook, *connection, now)) {
        return errorResponse({409, "CONFLICT", "SUBSCRIPTION_EXISTS",
                              "The vehicle is already subscribed to this webhook."},
                             request.header("SC-Request-Id"));
    }
    return HttpServerResponse::json(
        202, "{\"meta\":{\"message\":\"subscription creation in progress\"}}");
}

HttpServerResponse DemoManagement::unsubscribe(const HttpServerRequest &request, const QString &id,
                                               qint64 now)
{
    if (!m_subscriptions.remove(id.toUtf8(), now))
        return missing(request, "SUBSCRIPTION_NOT_FOUND", "Subscription", id);
    HttpServerResponse response;
    response.status = 204;
    return response;
}

} // namespace motorpool
