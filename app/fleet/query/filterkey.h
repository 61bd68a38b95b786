// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace motorpool {

/// What a term of the filter looks at. The order is that of the table and of the help.
enum class FilterKey {
    Any, ///< a plain word: VIN, all ids, make, model, nickname, year
    Make,
    Model,
    Year,
    Powertrain,
    Mode,
    Vin,
    Vehicle,
    User,
    External,
    Connection,
    Nickname,
    Permission,
    Age,
    Battery,
    Fuel,
    Range,
    Odometer,
    Locked,
    Charging,
    Online,
    Has,
    Is,
    Connected
};

/// What can stand after a key's colon.
enum class FilterKind {
    Text,     ///< any part of a text, or with "=" the whole
    Choice,   ///< a text, mostly one of a few known words
    Number,   ///< a number, compared or a range
    Year,     ///< four digits, compared or a range
    Duration, ///< "3d", compared or a range
    Moment,   ///< a day, month or year, or how long ago; compared or a range
    Flag,     ///< yes, no, unknown
    Set       ///< one of a set of words, each of which holds or not
};

/// One row of the filter's keys.
struct FilterKeyDef
{
    FilterKey key;
    const char *name;    ///< as it is written: "make"
    const char *aliases; ///< other ways to type it, between spaces
    FilterKind kind;
    bool isOpen;         ///< a Choice that also takes other words, as a part of the text
    const char *unit;    ///< of numbers: "%", "km"
    const char *example; ///< a whole term: "battery:<20"
    const char *meaning; ///< to be translated in the context "Filter"
};

/// All keys but Any, in the order of FilterKey.
std::span<const FilterKeyDef> filterKeys();

/// A key's row; Any has one of kind Text with an empty name.
const FilterKeyDef &filterKeyDef(FilterKey key);

/// The row that a prefix names, without its colon, by name or alias in any case; null if none.
const FilterKeyDef *findFilterKey(QStringView prefix);

/// True if the word is one of the aliases, which stand between spaces; in any case.
bool isAlias(const char *aliases, QStringView word);

} // namespace motorpool
