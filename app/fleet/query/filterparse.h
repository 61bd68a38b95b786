// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "filtermistake.h"

#include <QList>
#include <QString>

namespace motorpool {

/// A text understood as far as it can be.
struct ParsedFilter
{
    Filter filter; ///< the terms that are in order

    /// What is wrong, in the order of the text. A term with a mistake is not in the filter. Only
    /// the first hundred come with a suggestion.
    QList<FilterMistake> mistakes;

    /// What ends the text and may still become right: no mistake while a person types, but one for
    /// a script. The rest of such a term filters already: "make:tesla," and an open quote do,
    /// "make:" does not.
    QList<FilterMistake> unfinished;

    friend bool operator==(const ParsedFilter &, const ParsedFilter &) = default;
};

/// Reads the filter language, which README.md in this folder tells. Any text is fine; takes time by
/// its length.
ParsedFilter parseFilter(QStringView text);

} // namespace motorpool
