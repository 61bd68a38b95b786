// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listlines.h"
#include "rowsource.h"

namespace motorpool {

/// The answer to a list, to be exported: "input", "times" (how often it stands in the list),
/// "status" (connected, gone, notFound), "matchedBy" and the connection's ids and vehicle.
class ListRowSource final : public RowSource
{
public:
    ListRowSource(ListFoundPtr found, ListShow show);

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override { return qint64(m_lines.size()); }
    void read(qint64 row, CellSink &sink) const override;

private:
    ListFoundPtr m_found;
    std::vector<ListLine> m_lines;
    std::vector<ExportColumn> m_columns;
};

} // namespace motorpool
