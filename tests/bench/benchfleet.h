// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionview.h"
#include "reading.h"

#include <string>
#include <vector>

namespace motorpool {

/// Made-up connections, the same for the same number on every machine.
class BenchFleet
{
public:
    explicit BenchFleet(quint32 rows);

    quint32 rows() const { return m_rows; }

    /// Calls act(span) with so many connections at a time, all in all rows().
    template <class Act>
    void each(quint32 atOnce, Act act)
    {
        for (quint32 first = 0; first < m_rows; first += atOnce)
            act(connections(first, std::min(atOnce, m_rows - first)));
    }

    /// Valid until the next call.
    std::span<const ConnectionView> connections(quint32 first, quint32 count);

    std::string vehicleId(quint32 row) const;
    std::string connectionId(quint32 row) const;
    std::string userId(quint32 row) const;
    std::string externalId(quint32 row) const;
    std::string vin(quint32 row) const;
    const char *make(quint32 row) const;

    /// Of every signal that is a column: most have a value, some none.
    QList<Reading> readings(quint32 row, qint64 nowMs) const;

private:
    quint32 userOf(quint32 row) const;

    quint32 m_rows;
    std::vector<std::string> m_texts;
    std::vector<ConnectionView> m_views;
    std::vector<std::string_view> m_permissions;
};

} // namespace motorpool
