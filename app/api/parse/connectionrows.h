// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionview.h"
#include "pagefacts.h"

#include <QByteArray>

#include <deque>
#include <memory>
#include <vector>

namespace motorpool {

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
