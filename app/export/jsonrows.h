// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rowwriter.h"

namespace motorpool {

/// An object a row, a row a line, each with all its members; either one array of them or lines
/// alone. Null is null, times are ISO 8601 UTC, integers over 2^53 are strings.
class JsonRows final : public RowWriter
{
public:
    enum class Form { Array, Lines };

    JsonRows(const std::vector<ExportColumn> &columns, Form form, RowTarget *target);

    void text(std::string_view utf8) override;
    void number(double value) override;
    void integer(qint64 value) override;
    void boolean(bool value) override;
    void time(EpochMs time) override;
    void list(std::span<const std::string_view> utf8) override;
    void null() override;
    void endRow() override;
    void finish() override;

private:
    void beginCell();

    RowTarget *m_target;
    std::string &m_out;
    Form m_form;
    bool m_first = true;
    std::vector<std::string> m_before; ///< what stands before each cell: {"name": or ,"name":
};

} // namespace motorpool
