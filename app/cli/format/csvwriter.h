// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordwriter.h"

namespace motorpool::cli {

/// The text as one CSV field that runs no formula; see appendCsvText.
QByteArray csvField(const QString &text);

/// RFC 4180: a header row, fields by comma, rows by CRLF, UTF-8. Lists are joined by spaces,
/// objects are JSON. Written as it comes.
class CsvWriter final : public RecordWriter
{
public:
    CsvWriter(const RecordShape &shape, Output *output);
    void write(const Record &record) override;
    void flush() override;
    void finish() override;

private:
    void writeHeader();

    RecordShape m_shape;
    Output *m_output;
    bool m_begun = false;
};

} // namespace motorpool::cli
