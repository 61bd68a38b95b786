// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include "errorsparser.h"

namespace motorpool {

HttpRequest getJson(const QUrl &url, const Purpose &purpose)
{
    HttpRequest request;
    request.url = url;
    request.purpose = purpose;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

QByteArray HttpAnswer::header(QByteArrayView name) const
{
    for (const auto &[found, value] : headers) {
        if (found.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString HttpAnswer::requestId() const
{
    const QByteArray fromHeader = header("SC-Request-Id");
    if (!fromHeader.isEmpty())
        return QString::fromUtf8(fromHeader);
    return status >= 400 ? requestIdOf(body) : QString();
}

} // namespace motorpool
