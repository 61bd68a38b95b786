// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "filtermistake.h"

#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace motorpool {

/// Why a value cannot be read; the suggestion is for the value without its operator.
struct FilterProblem
{
    FilterMistake::Kind kind = FilterMistake::Kind::MissingValue;
    bool mayGrow = false;
    QString suggestion = {};
};

template <typename T>
using FilterRead = tl::expected<T, FilterProblem>;

/// A number, year, age or day as typed: what it is compared with, and what equals it.
struct FilterLiteral
{
    double first = 0; ///< for a comparison; the first day of a month
    double last = 0;  ///< the same but for days
    FilterValue equal = {};
};

using ReadLiteral = FilterRead<FilterLiteral> (*)(QStringView text, const FilterKeyDef &def);

/// Reads what has an order: alone, after an operator, or as a range "low..high", of which one end
/// may be missing. A range may also be written with a dash where a literal has none.
FilterRead<FilterValue> readOrdered(std::optional<FilterOp> op, QStringView text,
                                    const FilterKeyDef &def, ReadLiteral read);

/// True if the text begins one of the words, between spaces, without being the whole.
bool beginsWord(QStringView text, const char *words);

/// True if the text is of ASCII digits alone, at least one.
bool isDigits(QStringView text);

} // namespace motorpool
