// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragesearch.h"
#include "rowsource.h"

#include <QList>

namespace motorpool {

/// Rows of the coverage as they were found, to be exported: these rows in this order, named as in
/// JSON. The state is stateName()'s; "lastDeliveryAt" has its age beside it, "lastError" (type and
/// code) has "lastErrorAt". Which webhook it is about stands in each row, as "webhookId" and
/// "webhookName"; both are null for any webhook.
class CoverageRowSource final : public RowSource
{
public:
    /// rows: places among those found; all of them, if it is null. Of the fields, one that comes
    /// again is left out.
    CoverageRowSource(std::shared_ptr<const CoverageFound> found,
                      std::shared_ptr<const std::vector<int>> rows,
                      const QList<CoverField> &fields);

    const std::vector<ExportColumn> &columns() const override { return m_columns; }
    qint64 rows() const override;
    void read(qint64 row, CellSink &sink) const override;

private:
    void give(const CoverageEntry &entry, CoverField field, CellSink &sink) const;

    std::shared_ptr<const CoverageFound> m_found;
    std::shared_ptr<const std::vector<int>> m_rows;
    QList<CoverField> m_fields;
    std::vector<ExportColumn> m_columns;
    std::string m_webhookId, m_webhookName;
};

} // namespace motorpool
