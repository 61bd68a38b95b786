// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace motorpool {

/// One way to go on with a filter's text. Taking it replaces the place by the insert.
struct FilterCompletion
{
    enum class Kind {
        Key,      ///< "make:"
        Operator, ///< ">" and the like
        Choice,   ///< a row of filterChoices(key)
        Age,      ///< a number's unit or a whole age: "3d"
        Value     ///< a text that the fleet has
    };

    qsizetype at = 0; ///< in UTF-16 units
    qsizetype length = 0;
    QString insert; ///< with quotes where it needs them
    Kind kind = Kind::Key;
    FilterKey key = FilterKey::Any; ///< the key itself, or whose value it is
    int choice = -1;

    friend bool operator==(const FilterCompletion &, const FilterCompletion &) = default;
};

/// Gives the texts of the fleet for a key of kind Text, likeliest first, that go with what was
/// typed of one; called on the caller's thread and expected to be quick. May be empty.
using FilterValues = std::function<QStringList(FilterKey key, const QString &typed)>;

/// The ways to go on at the cursor, likeliest first; none where the text is complete as it stands
/// or nothing is known that begins so. Between words all keys are offered.
QList<FilterCompletion> completions(QStringView text, qsizetype cursor, const FilterValues &values);

} // namespace motorpool
