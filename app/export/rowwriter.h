// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportformat.h"
#include "result.h"
#include "rowsource.h"

#include <memory>

namespace motorpool {

class RowTarget;

/// Writes rows in one format to a file. Use: for each row its cells, then endRow(); finish() at the
/// end. What goes wrong is the target's fault(); the cells after it go nowhere.
class RowWriter : public CellSink
{
public:
    virtual ~RowWriter() = default;

    /// After the last cell of a row. Writes the target's buffer out as it fills.
    virtual void endRow() = 0;

    /// After the last row.
    virtual void finish() = 0;

    /// How many cells the row has so far.
    std::size_t cells() const { return m_cells; }

protected:
    std::size_t m_cells = 0;
};

/// Whether the format can hold that many rows and columns. Error: Usage, saying what it holds.
Result<Done> checkFits(const RowSource &source, ExportFormat format);

/// A writer for the format that has begun with what comes before the rows. Source and target
/// outlive it; the source is looked at for widths.
std::unique_ptr<RowWriter> makeRowWriter(const RowSource &source, const ExportOptions &options,
                                         RowTarget *target);

} // namespace motorpool
