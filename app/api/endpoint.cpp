// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include <QUrlQuery>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Failure failure(ApiError::Kind kind, const QString &path, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.path = path;
    error.detail = detail;
    return Failure(error);
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() &&
           portOf(one) == portOf(other);
}

QUrl withoutTrailingSlash(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment |
                        QUrl::RemoveUserInfo);
}

QString prefixOf(const QUrl &host)
{
    const QString path = withoutTrailingSlash(host).path(QUrl::FullyEncoded);
    return path == "/"_L1 ? QString() : path;
}

} // namespace

Result<QUrl> endpoint(const QUrl &host, const QStringList &segments, const QueryItems &query)
{
    QUrl base = withoutTrailingSlash(host);
    base.setPath({});
    QByteArray text = base.toEncoded() + prefixOf(host).toLatin1();
    for (const QString &segment : segments) {
        if (segment.isEmpty() || segment == "."_L1 || segment == ".."_L1) {
            return failure(ApiError::Kind::Usage, {},
                           u"\"%1\" cannot be part of a path"_s.arg(segment));
        }
        text += '/' + QUrl::toPercentEncoding(segment);
    }
    char separator = '?';
    for (const auto &[name, value] : query) {
        text += separator + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return QUrl::fromEncoded(text, QUrl::StrictMode);
}

Result<QUrl> followLink(const QUrl &host, const QUrl &answered, const QString &link,
                        const QString &path)
{
    const QUrl parsed(link, QUrl::TolerantMode);
    QUrl url = answered.resolved(parsed).adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!parsed.isValid() || !url.isValid())
        return failure(ApiError::Kind::Protocol, path, u"not a link: %1"_s.arg(link.left(200)));
    if (!sameOrigin(url, host)) {
        return failure(
            ApiError::Kind::Protocol, path,
            u"the link leads to another host, %1, and was not followed"_s.arg(url.host()));
    }
    // Behind a prefix the service does not know of it and leaves it out of its links.
    const QString prefix = prefixOf(host);
    const QString found = url.path(QUrl::FullyEncoded);
    if (!prefix.isEmpty() && found != prefix && !found.startsWith(prefix + u'/'))
        url.setPath(prefix + found, QUrl::TolerantMode);
    return url;
}

QString normalised(const QUrl &url)
{
    auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    std::sort(items.begin(), items.end());
    QStringList words{url.scheme(), url.host(), QString::number(portOf(url)),
                      url.path(QUrl::FullyEncoded)};
    for (const auto &[name, value] : std::as_const(items))
        words << name << value;
    return words.join(QChar::LineFeed);
}

} // namespace motorpool
