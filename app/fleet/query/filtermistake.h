// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterkey.h"

#include <QString>

namespace motorpool {

/// A place in a filter's text that cannot be understood. filterwords.h says it to people.
struct FilterMistake
{
    enum class Kind {
        UnknownKey,         ///< "maek:": the place is the prefix; the suggestion is a key
        ColonInWord,        ///< "a:b": no key, nor like one; the suggestion is the word in quotes
        MissingValue,       ///< "make:", "make:tesla,", "age:>", "-"
        UnclosedQuote,      ///< the suggestion has the quote closed
        UnknownChoice,      ///< "mode:lvie"
        BadNumber,          ///< "battery:low", more than three decimals, over 999,999,999
        BadYear,            ///< not four digits, or not of 1900 to 2199
        BadDuration,        ///< "age:>3x", or over 100 years
        BadMoment,          ///< "connected:2026-13"
        MissingUnit,        ///< "age:>3"
        ReversedRange,      ///< "battery:80..20"
        UnexpectedOperator, ///< "make:>a"
    };

    qsizetype at = 0;     ///< in UTF-16 units
    qsizetype length = 0; ///< may be 0 where something is missing
    Kind kind = Kind::UnknownKey;
    FilterKey key = FilterKey::Any; ///< in whose value it is
    QString subject = {};           ///< what cannot be understood, as typed
    QString suggestion = {};        ///< put in its place mends it; empty if there is none
    bool mayGrow = false;           ///< could become right by typing on at its end

    friend bool operator==(const FilterMistake &, const FilterMistake &) = default;
};

} // namespace motorpool
