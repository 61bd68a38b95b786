// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpwire.h"

#include <QDateTime>
#include <QLocale>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// A header's text cannot smuggle in another header.
QByteArray oneLine(QByteArray text)
{
    return text.replace('\r', "").replace('\n', "");
}

/// Made once a second, as it takes longer than the rest of a response.
QByteArray httpDate()
{
    thread_local qint64 madeAt = -1;
    thread_local QByteArray made;
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (now != madeAt) {
        made = QLocale::c()
                   .toString(QDateTime::fromSecsSinceEpoch(now, Qt::UTC),
                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                   .toLatin1();
        madeAt = now;
    }
    return made;
}

} // namespace

bool takeTarget(HttpServerRequest &request, std::string_view target)
{
    if (const auto scheme = target.find("://");
        scheme != 0 && !target.starts_with('/') && scheme != std::string_view::npos) {
        const auto path = target.find('/', scheme + 3);
        target = path == std::string_view::npos ? std::string_view("/") : target.substr(path);
    }
    if (!target.starts_with('/'))
        return false;
    const auto mark = target.find('?');
    const std::string_view path = target.substr(0, mark);
    request.path = QByteArray(path.data(), qsizetype(path.size()));
    if (mark != std::string_view::npos) {
        const std::string_view query = target.substr(mark + 1);
        request.query = QByteArray(query.data(), qsizetype(query.size()));
    }
    return true;
}

QByteArray responseHead(const HttpServerResponse &response, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      httpReason(response.status) + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += oneLine(name) + ": " + oneLine(value) + "\r\n";
    if (response.hasDate)
        head += "Date: " + httpDate() + "\r\n";
    // 204 and 304 have no body, and so no length.
    if (response.bodyDelay.count() > 0)
        head += "Transfer-Encoding: chunked\r\n";
    else if (response.status != 204 && response.status != 304)
        head += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

} // namespace motorpool
