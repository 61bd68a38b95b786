// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestlog.h"

#include "redact.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// Single quotes keep everything but themselves as it is, in every POSIX shell.
QString quoted(QString text)
{
    text.remove(QChar::Null);
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString asCurl(const Exchange &exchange)
{
    QStringList words{u"curl"_s};
    const QString url = QString::fromLatin1(exchange.url.toEncoded(QUrl::FullyEncoded));
    // curl reads [] and {} in a URL as ranges and lists.
    if (url.contains(u'[') || url.contains(u'{'))
        words << u"--globoff"_s;
    const bool sendsBody = !exchange.requestBody.isEmpty() || exchange.hadFormSecret;
    if (exchange.method != (sendsBody ? "POST" : "GET"))
        words << u"--request"_s << quoted(QString::fromUtf8(exchange.method));
    for (const auto &[name, value] : exchange.requestHeaders) {
        if (!isSecretHeader(name))
            words << u"--header"_s << quoted(QString::fromUtf8(name + ": " + value));
    }
    if (exchange.hadBearer)
        words << u"--header"_s << u"\"Authorization: Bearer $TOKEN\""_s;
    if (!exchange.requestBody.isEmpty())
        words << u"--data-raw"_s << quoted(QString::fromUtf8(exchange.requestBody));
    if (exchange.hadFormSecret)
        words << u"--data-urlencode"_s << u"\"client_secret=$CLIENT_SECRET\""_s;
    words << quoted(url);
    return words.join(u' ');
}

void RequestLog::record(Exchange exchange)
{
    exchange.number = ++m_count;
    if (m_exchanges.size() >= limit) {
        m_exchanges.removeFirst();
        Q_EMIT dropped(1);
    }
    m_exchanges.append(std::move(exchange));
    // A receiver may make the list grow and move, so it gets a copy.
    const Exchange latest = m_exchanges.constLast();
    Q_EMIT recorded(latest);
}

} // namespace motorpool
