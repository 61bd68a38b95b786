// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionrows.h"
#include "endpoint.h"
#include "result.h"

#include <QSet>

namespace motorpool {

/// The way through the pages of one list: which URL comes next, and whether it may be asked for.
/// It makes no requests.
class Pages
{
public:
    static constexpr qsizetype limit = 100'000;

    /// list is the list's own URL on the host, with its filters and without page numbers.
    Pages(const QUrl &host, const QUrl &list, int pageSize);

    QUrl first() const
    {
        return withItems({{QStringLiteral("page[number]"), QStringLiteral("1")}});
    }

    /// Notes that the page at this URL is read.
    void visit(const QUrl &url) { m_visited.insert(normalised(url)); }

    /// The URL of the page after the one at answered, by link, cursor or count, whichever the
    /// service gives; an empty one at the end. received counts the items of all pages so far.
    /// Protocol error if it leads to another host or back to a page that was read, or if there are
    /// too many pages.
    Result<QUrl> after(const PageFacts &page, const QUrl &answered, qint64 received) const;

    /// The URL of the page after the one at url, if that has a number and there is one, going by
    /// the count and the size of a page that is not the last; else an empty one. Only the page
    /// itself tells for certain.
    static QUrl guessAfter(const QUrl &url, const PageFacts &page);

private:
    Result<QUrl> follow(const QString &link, const QUrl &answered) const;
    Result<QUrl> unvisited(const QUrl &url, const QString &path) const;
    QUrl withItems(const QueryItems &items) const;

    QUrl m_host;
    QUrl m_list;
    QSet<QString> m_visited;
};

} // namespace motorpool
