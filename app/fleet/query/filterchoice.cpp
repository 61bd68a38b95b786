// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterchoice.h"

#include "permission.h"

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr FilterChoice powertrains[] = {
    {"bev", "ev electric", QT_TRANSLATE_NOOP("Filter", "Battery electric")},
    {"phev", "plugin", QT_TRANSLATE_NOOP("Filter", "Plug-in hybrid")},
    {"ice", "combustion", QT_TRANSLATE_NOOP("Filter", "Combustion engine, also other hybrids")},
};

constexpr FilterChoice modes[] = {
    {"live", "", QT_TRANSLATE_NOOP("Filter", "Real vehicles")},
    {"simulated", "sim", QT_TRANSLATE_NOOP("Filter", "Smartcar's simulated vehicles")},
};

constexpr FilterChoice flags[] = {
    {"yes", "true on y 1", QT_TRANSLATE_NOOP("Filter", "As the car reported it last: yes")},
    {"no", "false off n 0", QT_TRANSLATE_NOOP("Filter", "As the car reported it last: no")},
    {"unknown", "?", QT_TRANSLATE_NOOP("Filter", "The car has not reported it")},
};
static_assert(std::size(flags) == std::size_t(FilterFlag::Unknown) + 1);

constexpr FilterChoice facts[] = {
    {"error", "errors", QT_TRANSLATE_NOOP("Filter", "A reading is an error")},
    {"vin", "", QT_TRANSLATE_NOOP("Filter", "The VIN is known")},
    {"nickname", "nick", QT_TRANSLATE_NOOP("Filter", "The vehicle has a nickname")},
    {"location", "place", QT_TRANSLATE_NOOP("Filter", "The location is known")},
    {"readings", "reading", QT_TRANSLATE_NOOP("Filter", "Anything was read")},
    {"battery", "soc", QT_TRANSLATE_NOOP("Filter", "The battery's charge is known")},
    {"fuel", "", QT_TRANSLATE_NOOP("Filter", "The fuel level is known")},
    {"range", "", QT_TRANSLATE_NOOP("Filter", "The range is known")},
    {"odometer", "odo mileage", QT_TRANSLATE_NOOP("Filter", "The odometer is known")},
    {"external", "externalid ext", QT_TRANSLATE_NOOP("Filter", "The user has an external id")},
};
static_assert(std::size(facts) == std::size_t(FilterFact::External) + 1);

constexpr FilterChoice states[] = {
    {"new", "", QT_TRANSLATE_NOOP("Filter", "Found by the newest synchronisation")},
    {"gone", "removed", QT_TRANSLATE_NOOP("Filter", "No longer in Smartcar's list")},
    {"reauthenticated", "reauth", QT_TRANSLATE_NOOP("Filter", "Connected again by its owner")},
    {"changed", "", QT_TRANSLATE_NOOP("Filter", "Changed since the synchronisation before")},
    {"fresh", "", QT_TRANSLATE_NOOP("Filter", "Heard of lately")},
    {"aging", "ageing", QT_TRANSLATE_NOOP("Filter", "Not heard of for a while")},
    {"stale", "", QT_TRANSLATE_NOOP("Filter", "Not heard of for long")},
    {"never", "", QT_TRANSLATE_NOOP("Filter", "Never heard of")},
};
static_assert(std::size(states) == std::size_t(FilterState::Never) + 1);

std::span<const FilterChoice> permissions()
{
    static const std::vector<FilterChoice> rows = [] {
        std::vector<FilterChoice> all;
        for (const PermissionDef &permission : permissionTable())
            all.push_back({permission.name, "", permission.title});
        return all;
    }();
    return rows;
}

bool names(const FilterChoice &choice, QStringView word)
{
    return word.compare(QLatin1StringView(choice.name), Qt::CaseInsensitive) == 0 ||
           isAlias(choice.aliases, word);
}

} // namespace

std::span<const FilterChoice> filterChoices(FilterKey key)
{
    switch (key) {
    case FilterKey::Powertrain:
        return powertrains;
    case FilterKey::Mode:
        return modes;
    case FilterKey::Permission:
        return permissions();
    case FilterKey::Locked:
    case FilterKey::Charging:
    case FilterKey::Online:
        return flags;
    case FilterKey::Has:
        return facts;
    case FilterKey::Is:
        return states;
    default:
        return {};
    }
}

int findFilterChoice(FilterKey key, QStringView word)
{
    const auto rows = filterChoices(key);
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [word](const FilterChoice &row) { return names(row, word); });
    return found == rows.end() ? -1 : int(found - rows.begin());
}

} // namespace motorpool
