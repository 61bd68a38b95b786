// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionview.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace motorpool {

/// What a page of a list says of the list, and how it goes on.
struct PageFacts
{
    qsizetype items = 0;
    std::optional<int> total; ///< of the whole list, as the service said
    std::optional<int> pageNumber;
    bool saysNext = false; ///< links.next was there, perhaps null: the list's end is told
    QString next;          ///< links.next, empty at the end
    QString cursor;        ///< of the older shape, empty at the end

    friend bool operator==(const PageFacts &, const PageFacts &) = default;
};

/// A page of connections as views of the bytes that it owns: no text of it is copied. Moved, never
/// copied, for the views go on referring to the same bytes.
struct ConnectionRows
{
    ConnectionRows() = default;
    ConnectionRows(ConnectionRows &&) = default;
    ConnectionRows &operator=(ConnectionRows &&) = default;

    PageFacts facts;
    std::vector<ConnectionView> views;
    QByteArray bytes;                                      ///< what the views' texts lie in
    std::deque<std::vector<std::string_view>> permissions; ///< what their permissions lie in
};

/// Shared between the threads that read it.
using SharedRows = std::shared_ptr<const ConnectionRows>;

/// Rows of these connections, with bytes of their own and no facts but their number. A connection
/// without permissions says none: whether an empty list came or no list, it does not tell.
ConnectionRows connectionRows(const QList<Connection> &connections);

/// The connections of some rows. Equal texts of them share their memory.
QList<Connection> connectionsOf(const ConnectionRows &rows);

} // namespace motorpool
