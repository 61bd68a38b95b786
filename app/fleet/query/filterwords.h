// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtercompletion.h"
#include "filtermistake.h"

#include <QList>
#include <QString>

namespace motorpool {

/// What is wrong and what to do, in one or two sentences, translated and on one line.
QString explain(const FilterMistake &mistake);

/// What a key looks at, translated: "Any part of the make".
QString filterKeyMeaning(FilterKey key);

/// What a word of a key means, translated; empty for a row that is none.
QString filterChoiceMeaning(FilterKey key, int choice);

/// What taking a completion would mean, translated; empty where it speaks for itself.
QString meaning(const FilterCompletion &completion);

/// A rule of the language, which is not of one key alone.
struct FilterRule
{
    QString example; ///< a filter to try
    QString meaning; ///< translated
};

QList<FilterRule> filterRules();

} // namespace motorpool
