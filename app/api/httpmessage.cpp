// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpmessage.h"

#include "errorsparser.h"

#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

HttpRequest getJson(const QUrl &url, const Purpose &purpose)
{
    HttpRequest request;
    request.url = url;
    request.purpose = purpose;
    request.headers = {{"Accept", "application/json"}};
    return request;
}

HttpRequest withoutBearer(HttpRequest request)
{
    request.bearer.reset();
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

QDateTime httpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

QDateTime HttpAnswer::date() const
{
    return httpDate(header("Date"));
}

QString HttpAnswer::requestId() const
{
    const QByteArray fromHeader = header("SC-Request-Id");
    if (!fromHeader.isEmpty())
        return QString::fromUtf8(fromHeader);
    return status >= 400 ? requestIdOf(body) : QString();
}

} // namespace motorpool
