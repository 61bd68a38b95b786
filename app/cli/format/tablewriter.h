// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordwriter.h"

namespace motorpool::cli {

/// Aligned columns for people: as wide as their widest cell, two spaces apart, nothing cut;
/// columns without any content are left out. Shown when all rows are there, as widths are not known
/// before. Cells are made printable.
class TableWriter final : public RecordWriter
{
public:
    TableWriter(const RecordShape &shape, Output *output);
    void write(const Record &record) override;
    void finish() override;
    void breakOff() override { finish(); }

private:
    void showOnItsSide(const QStringList &cells);

    RecordShape m_shape;
    Output *m_output;
    QList<QStringList> m_rows;
};

} // namespace motorpool::cli
