// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsrun.h"

#include "answerfault.h"
#include "apicaller.h"
#include "background.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bigBody = 256 * 1024;

bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Validation || error.kind == ApiError::Kind::NotFound;
}

} // namespace

ReadingsRun::ReadingsRun(ApiCaller *caller, const QUrl &host, const QString &vehicleId,
                         const QString &userId, Priority priority, Call<ReadingAnswer> *call)
    : QObject(call)
    , m_caller(caller)
    , m_host(host)
    , m_vehicleId(vehicleId)
    , m_userId(userId)
    , m_priority(priority)
    , m_call(call)
{
}

void ReadingsRun::readAll()
{
    fetch({u"signals"_s}, {}, &parseReadings);
}

void ReadingsRun::readOne(const QString &code)
{
    fetch({u"signals"_s, code}, {}, &parseReading);
}

void ReadingsRun::fetch(const QStringList &under, const QueryItems &query, Parser parser)
{
    // The service would refuse it, after counting the call.
    if (m_userId.isEmpty()) {
        fail(ApiError::Kind::Usage, u"the user of the vehicle is needed to read its signals"_s);
        return;
    }
    if (!m_caller) {
        fail(ApiError::Kind::Cancelled, {});
        return;
    }
    const auto url =
        endpoint(m_host, QStringList{u"v3"_s, u"vehicles"_s, m_vehicleId} + under, query);
    if (!url) {
        m_call->finish(Failure(url.error()));
        return;
    }
    HttpRequest request = getJson(*url, {true, m_vehicleId, m_priority});
    request.outlay = m_outlay;
    request.headers.append({"sc-user-id", m_userId.toUtf8()});
    m_caller->send(request, this)->then(this, [this, parser](const Result<HttpAnswer> &answer) {
        if (answer)
            parse(*answer, parser);
        else if (m_page > 1 && isRefusal(answer.error())) // It does not page; all it has came.
            m_call->finish(std::move(m_result));
        else
            m_call->finish(Failure(answer.error()));
    });
}

void ReadingsRun::parse(const HttpAnswer &answer, Parser parser)
{
    if (answer.body.size() < bigBody) {
        take(answer, parser(answer.body, m_vehicleId, answer.receivedAt));
        return;
    }
    inBackground<ReadingsBody>(this, [parser, answer, id = m_vehicleId] {
        return parser(answer.body, id, answer.receivedAt);
    })->then(this, [this, answer](const Result<ReadingsBody> &body) { take(answer, body); });
}

void ReadingsRun::take(const HttpAnswer &answer, const Result<ReadingsBody> &body)
{
    if (!body) {
        m_call->finish(answerFault(body.error(), answer));
        return;
    }
    if (m_page == 1) {
        m_result.set.vehicle = body->set.vehicle;
        m_result.answer = answer;
        m_result.total = body->total;
    }
    const qsizetype added = add(body->set.readings);
    // A page that brings nothing new means that the service does not page. In the background
    // another one would cost a call that nobody announced.
    if (m_priority != Priority::Background && added > 0 && body->total &&
        m_result.set.readings.size() < *body->total) {
        ++m_page;
        fetch({u"signals"_s}, {{u"page[number]"_s, QString::number(m_page)}}, &parseReadings);
        return;
    }
    m_call->finish(std::move(m_result));
}

qsizetype ReadingsRun::add(const QList<Reading> &readings)
{
    qsizetype added = 0;
    for (const Reading &reading : readings) {
        if (m_codes.contains(reading.code))
            continue;
        m_codes.insert(reading.code);
        m_result.set.readings.append(reading);
        ++added;
    }
    return added;
}

void ReadingsRun::fail(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.operation = u"GET /v3/vehicles/%1/signals"_s.arg(m_vehicleId);
    error.detail = detail;
    m_call->finish(Failure(error));
}

} // namespace motorpool
