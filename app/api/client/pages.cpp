// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <QUrlQuery>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString numberName = u"page[number]"_s;

Failure fault(const QString &path, const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Protocol;
    error.path = path;
    error.detail = detail;
    return Failure(error);
}

QUrl added(QUrl url, const QueryItems &items)
{
    QString query = url.query(QUrl::FullyEncoded);
    for (const auto &[name, value] : items) {
        if (!query.isEmpty())
            query += u'&';
        query += QString::fromLatin1(QUrl::toPercentEncoding(name) + '=' +
                                     QUrl::toPercentEncoding(value));
    }
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

std::optional<qint64> pageNumber(const QUrl &url)
{
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        bool known = false;
        const qint64 number = value.toLongLong(&known);
        if (name == numberName && known)
            return number;
    }
    return std::nullopt;
}

/// The same URL with another page's number, all else as it is spelled.
QUrl withNumber(QUrl url, qint64 number)
{
    QStringList items = url.query(QUrl::FullyEncoded).split(u'&');
    for (QString &item : items) {
        const QString name = item.section(u'=', 0, 0);
        if (QUrl::fromPercentEncoding(name.toUtf8()) == numberName)
            item = name + u'=' + QString::number(number);
    }
    url.setQuery(items.join(u'&'), QUrl::StrictMode);
    return url;
}

} // namespace

Pages::Pages(const QUrl &host, const QUrl &list, int pageSize)
    : m_host(host)
    , m_list(added(list, {{u"page[size]"_s, QString::number(pageSize)}}))
{
}

Result<QUrl> Pages::follow(const QString &link, const QUrl &answered) const
{
    const QString path = u"$.links.next"_s;
    auto url = followLink(m_host, answered, link, path);
    if (!url)
        return url;
    // The management API's reference prints its links without "/v3".
    const QString listPath = m_list.path(QUrl::FullyEncoded);
    if (listPath.endsWith(u"/v3"_s + url->path(QUrl::FullyEncoded)))
        url->setPath(listPath, QUrl::TolerantMode);
    const auto from = pageNumber(answered);
    const auto to = pageNumber(*url);
    if (from && to && *to <= *from)
        return fault(path, u"the link to the next page leads back to page %1"_s.arg(*to));
    return unvisited(*url, path);
}

Result<QUrl> Pages::after(const PageFacts &page, const QUrl &answered, qint64 received) const
{
    if (!page.next.isEmpty())
        return follow(page.next, answered);
    if (!page.cursor.isEmpty())
        return unvisited(withItems({{u"cursor"_s, page.cursor}}), u"$.paging.cursor"_s);
    if (page.saysNext || page.items == 0 || !page.total || received >= *page.total)
        return QUrl();
    const qint64 asked = pageNumber(answered).value_or(1);
    if (page.pageNumber && *page.pageNumber != asked) {
        return fault(u"$.meta.pageNumber"_s,
                     u"page %1 was asked for and page %2 came"_s.arg(asked).arg(*page.pageNumber));
    }
    return unvisited(withItems({{numberName, QString::number(asked + 1)}}), u"$.meta"_s);
}

QUrl Pages::guessAfter(const QUrl &url, const PageFacts &page)
{
    const auto number = pageNumber(url);
    const qint64 size = page.items;
    if (!number || *number < 1 || !page.total || size == 0 || *number >= limit ||
        *number * size >= *page.total)
        return {};
    return withNumber(url, *number + 1);
}

Result<QUrl> Pages::unvisited(const QUrl &url, const QString &path) const
{
    if (m_visited.contains(normalised(url)))
        return fault(path, u"the next page is one that was read already"_s);
    if (m_visited.size() >= limit)
        return fault(path, u"the list has no end: %1 pages were read"_s.arg(limit));
    return url;
}

QUrl Pages::withItems(const QueryItems &items) const
{
    return added(m_list, items);
}

} // namespace motorpool
