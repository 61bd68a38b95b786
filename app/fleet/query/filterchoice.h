// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterkey.h"

#include <QString>

namespace motorpool {

/// A word that a key of kind Choice, Flag or Set takes.
struct FilterChoice
{
    const char *name;    ///< lower case: "bev", "unknown", "reauthenticated"
    const char *aliases; ///< other ways to type it, between spaces
    const char *title;   ///< what it means, to be translated in the context "Filter"
};

/// The rows of locked, charging and online, in their order.
enum class FilterFlag { Yes, No, Unknown };

/// The rows of "has", in their order: something is known of the vehicle. Error: at least one
/// reading is an error.
enum class FilterFact {
    Error,
    Vin,
    Nickname,
    Location,
    Readings,
    Battery,
    Fuel,
    Range,
    Odometer,
    External
};

/// The rows of "is", in their order. The first four are what the newest synchronisation found; the
/// others are the age of what the car reported last, by the limits of the settings.
enum class FilterState { New, Gone, Reauthenticated, Changed, Fresh, Aging, Stale, Never };

/// The words that a key takes, empty where it takes no fixed ones. Permission's are those of
/// permission.h, whose titles are in another context: use filterwords.h.
std::span<const FilterChoice> filterChoices(FilterKey key);

/// The row that a word names, by its name or an alias in any case; -1 if none.
int findFilterChoice(FilterKey key, QStringView word);

} // namespace motorpool
