// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "connectionview.h"

#include <QByteArray>

#include <vector>

namespace motorpool {

/// Connections as views of texts that it owns.
class ConnectionTexts
{
public:
    explicit ConnectionTexts(const QList<Connection> &connections);
    ConnectionTexts(const ConnectionTexts &) = delete;
    ConnectionTexts &operator=(const ConnectionTexts &) = delete;

    std::span<const ConnectionView> views() const { return m_views; }

private:
    std::string_view add(const QString &text);

    QByteArray m_bytes;
    std::vector<std::string_view> m_names;
    std::vector<ConnectionView> m_views;
};

} // namespace motorpool
