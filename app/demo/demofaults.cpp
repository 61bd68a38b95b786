// SPDX-License-Identifier: GPL-3.0-or-later
#include "demofaults.h"

#include "demoerrors.h"

#include <array>

namespace motorpool {

using namespace std::chrono_literals;

namespace {

// Of ten requests, which one each kind hits: spread out, so that whoever tries again gets through.
constexpr std::array places{3, 6, 9, 1, 4, 7};

} // namespace

QStringList DemoFaults::kinds()
{
    return {QStringLiteral("401"),  QStringLiteral("429"),   QStringLiteral("500"),
            QStringLiteral("slow"), QStringLiteral("reset"), QStringLiteral("truncated")};
}

QStringList DemoFaults::commandKinds()
{
    return {QStringLiteral("late"), QStringLiteral("late-error"), QStringLiteral("late-cut"),
            QStringLiteral("cut")};
}

DemoFaults::DemoFaults(const QStringList &wanted)
{
    for (const QString &kind : wanted) {
        const auto index = kinds().indexOf(kind);
        if (index >= 0 && !m_kinds.contains(Kind(index)))
            m_kinds.append(Kind(index));
        if (commandKinds().contains(kind))
            m_commandKinds += kind;
    }
}

std::optional<DemoFaults::Kind> DemoFaults::kindOf(int count) const
{
    for (qsizetype i = 0; i < m_kinds.size(); ++i) {
        if (count % 10 == places[std::size_t(i)])
            return m_kinds[i];
    }
    return {};
}

HttpServerResponse DemoFaults::meet(bool tokenEndpoint,
                                    const std::function<HttpServerResponse()> &right)
{
    const int count = (tokenEndpoint ? m_tokenRequests : m_requests)++;
    const auto kind = kindOf(count);
    if (!kind)
        return right();
    const bool even = count / 10 % 2 == 0;
    switch (*kind) {
    case Kind::Unauthorized:
        return tokenEndpoint ? right() : errorResponse(unauthorized());
    case Kind::TooMany: {
        if (tokenEndpoint)
            return right();
        HttpServerResponse response = errorResponse(rateLimited(even));
        if (even)
            response.headers.emplaceBack("Retry-After", "1");
        return response;
    }
    case Kind::Internal:
        return errorResponse(
            {500, "SERVER", "INTERNAL", "An internal error occurred.", "Internal", "RETRY_LATER"});
    case Kind::Slow: {
        HttpServerResponse response = right();
        response.delay = 1s + std::chrono::milliseconds(count * 37 % 1000);
        return response;
    }
    case Kind::Reset:
    case Kind::Truncated:
        break;
    }
    HttpServerResponse response = right();
    if (tokenEndpoint)
        return response;
    const bool reset = *kind == Kind::Reset;
    response.ending =
        reset ? HttpServerResponse::Ending::Reset : HttpServerResponse::Ending::Truncated;
    response.sent = reset && even ? 0 : response.body.size() / 2;
    return response;
}

void DemoFaults::befall(HttpServerResponse &response, std::chrono::milliseconds lateness) const
{
    if (m_commandKinds.isEmpty())
        return;
    if (m_commandKinds.contains(QStringLiteral("cut"))) {
        response.ending = HttpServerResponse::Ending::Reset;
        return;
    }
    response.status = 202;
    response.bodyDelay = lateness;
    if (m_commandKinds.contains(QStringLiteral("late-cut")))
        response.ending = HttpServerResponse::Ending::Reset;
}

} // namespace motorpool
