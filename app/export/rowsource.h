// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isotime.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace motorpool {

/// One column of what is exported.
struct ExportColumn
{
    enum class Kind { Text, Number, Integer, Boolean, Time, TextList };

    std::string name;       ///< UTF-8; the JSON name and the title in every format: "vehicleId"
    Kind kind = Kind::Text; ///< what its cells hold, beside nulls
};

/// Takes the cells of a row, one call each, in the order of the columns. Texts are copied; what is
/// not UTF-8 in them becomes U+FFFD.
class CellSink
{
public:
    CellSink() = default;
    CellSink(const CellSink &) = delete;
    CellSink &operator=(const CellSink &) = delete;

    virtual void text(std::string_view utf8) = 0;
    virtual void number(double value) = 0;  ///< one that is not finite counts as null
    virtual void integer(qint64 value) = 0; ///< over 2^53 it is written as text
    virtual void boolean(bool value) = 0;
    virtual void time(EpochMs time) = 0; ///< years outside of 0 to 9999 count as null
    virtual void list(std::span<const std::string_view> utf8) = 0;
    virtual void null() = 0; ///< not known

protected:
    ~CellSink() = default;
};

/// Rows to export: a snapshot that does not change. It is read from another thread than the one
/// that made it, by one thread at a time, and may be destroyed there.
class RowSource
{
public:
    RowSource() = default;
    virtual ~RowSource() = default;
    RowSource(const RowSource &) = delete;
    RowSource &operator=(const RowSource &) = delete;

    /// At least one.
    virtual const std::vector<ExportColumn> &columns() const = 0;
    virtual qint64 rows() const = 0;

    /// Gives the cells of a row, counted from 0, to the sink: exactly one for each column. Rows may
    /// be asked for in any order, and more than once.
    virtual void read(qint64 row, CellSink &sink) const = 0;
};

} // namespace motorpool
