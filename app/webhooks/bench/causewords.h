// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cause.h"

namespace motorpool {

struct Tried;

/// A cause in words, in the program's language.
struct FindingWords
{
    QString title;    ///< "The body was re-indented"
    QString evidence; ///< what was seen or recomputed, one or two sentences
    QString remedy;   ///< what to do about it
};

FindingWords explain(const Finding &finding, const Tried &tried);

/// A word for files and scripts: "reindented".
QString causeName(Cause cause);

} // namespace motorpool
