// SPDX-License-Identifier: GPL-3.0-or-later
#include "caserequests.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// In whose name: Smartcar's header, which is no credential.
QString userOf(const Exchange &exchange)
{
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (name.compare("sc-user-id", Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(value);
    }
    return {};
}

/// What is about a vehicle counts, lists do not.
/// Source: Smartcar's documentation, "Rate limits" and "Billing".
int costOf(const Exchange &exchange)
{
    return exchange.url.path().contains("/v3/vehicles/"_L1) && exchange.status != 0 ? 1 : 0;
}

} // namespace

CaseRequest caseRequest(const Exchange &exchange)
{
    CaseRequest request;
    request.at = exchange.startedAt;
    request.method = QString::fromLatin1(exchange.method);
    request.host = exchange.url.authority(QUrl::FullyEncoded).section(u'@', -1);
    request.path = exchange.url.path(QUrl::FullyEncoded);
    if (exchange.url.hasQuery())
        request.path += u'?' + exchange.url.query(QUrl::FullyEncoded);
    request.userId = userOf(exchange);
    request.status = exchange.status;
    request.duration = exchange.duration;
    request.cost = costOf(exchange);
    request.attempt = exchange.attempt;
    request.requestId = exchange.requestId;
    if (exchange.refusal) {
        request.failure = exchange.refusal->kind;
        request.errorType = exchange.refusal->type;
        request.errorCode = exchange.refusal->code;
        request.errorDetail = exchange.refusal->detail;
    } else {
        request.failure = exchange.failure;
        request.errorDetail = exchange.failureDetail;
    }
    return request;
}

} // namespace motorpool
