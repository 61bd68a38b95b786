// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterkey.h"

#include <QtGlobal>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Key = FilterKey;
using Kind = FilterKind;

constexpr FilterKeyDef any = {Key::Any, "", "", Kind::Text, false, "", "enyaq", ""};

// clang-format off
constexpr FilterKeyDef table[] = {
    {Key::Make, "make", "brand", Kind::Text, false, "", "make:tesla,skoda",
     QT_TRANSLATE_NOOP("Filter", "Any part of the make")},
    {Key::Model, "model", "", Kind::Text, false, "", "model:\"model 3\"",
     QT_TRANSLATE_NOOP("Filter", "Any part of the model")},
    {Key::Year, "year", "", Kind::Year, false, "", "year:>2020",
     QT_TRANSLATE_NOOP("Filter", "Model year")},
    {Key::Powertrain, "powertrain", "drive powertraintype", Kind::Choice, true, "",
     "powertrain:bev", QT_TRANSLATE_NOOP("Filter", "Powertrain, as Smartcar gives it")},
    {Key::Mode, "mode", "", Kind::Choice, false, "", "mode:live",
     QT_TRANSLATE_NOOP("Filter", "Smartcar's mode of the vehicle")},
    {Key::Vin, "vin", "", Kind::Text, false, "", "vin:tmbjb7",
     QT_TRANSLATE_NOOP("Filter", "Any part of the VIN")},
    {Key::Vehicle, "vehicle", "vehicleid", Kind::Text, false, "", "vehicle:a4c82e9f",
     QT_TRANSLATE_NOOP("Filter", "Any part of the vehicle id")},
    {Key::User, "user", "userid", Kind::Text, false, "", "user:605a5a2d",
     QT_TRANSLATE_NOOP("Filter", "Any part of the user id")},
    {Key::External, "external", "externalid ext", Kind::Text, false, "", "external:C-10442",
     QT_TRANSLATE_NOOP("Filter", "Any part of the external id")},
    {Key::Connection, "connection", "connectionid conn", Kind::Text, false, "",
     "connection:7c01be52", QT_TRANSLATE_NOOP("Filter", "Any part of the connection id")},
    {Key::Nickname, "nickname", "nick", Kind::Text, false, "", "nickname:van",
     QT_TRANSLATE_NOOP("Filter", "Any part of the nickname")},
    {Key::Permission, "permission", "perm permissions", Kind::Choice, true, "",
     "perm:read_location", QT_TRANSLATE_NOOP("Filter", "A permission, or any part of its name")},
    {Key::Age, "age", "heard", Kind::Duration, false, "", "age:>3d",
     QT_TRANSLATE_NOOP("Filter", "Time since the car reported anything")},
    {Key::Battery, "battery", "soc", Kind::Number, false, "%", "battery:<20",
     QT_TRANSLATE_NOOP("Filter", "Charge of the traction battery, in percent")},
    {Key::Fuel, "fuel", "", Kind::Number, false, "%", "fuel:10..25",
     QT_TRANSLATE_NOOP("Filter", "Fuel level, in percent")},
    {Key::Range, "range", "", Kind::Number, false, "km", "range:<50",
     QT_TRANSLATE_NOOP("Filter", "Range left, in kilometres, or miles with mi")},
    {Key::Odometer, "odometer", "odo mileage", Kind::Number, false, "km", "odometer:>100000",
     QT_TRANSLATE_NOOP("Filter", "Distance driven, in kilometres, or miles with mi")},
    {Key::Locked, "locked", "lock", Kind::Flag, false, "", "locked:no",
     QT_TRANSLATE_NOOP("Filter", "Whether the vehicle is locked")},
    {Key::Charging, "charging", "", Kind::Flag, false, "", "charging:yes",
     QT_TRANSLATE_NOOP("Filter", "Whether the vehicle is charging")},
    {Key::Online, "online", "", Kind::Flag, false, "", "online:unknown",
     QT_TRANSLATE_NOOP("Filter", "Whether the vehicle is online")},
    {Key::Has, "has", "", Kind::Set, false, "", "has:error",
     QT_TRANSLATE_NOOP("Filter", "What is known of the vehicle")},
    {Key::Is, "is", "", Kind::Set, false, "", "is:new,changed",
     QT_TRANSLATE_NOOP("Filter", "What the newest synchronisation found, and how old the data is")},
    {Key::Connected, "connected", "created", Kind::Moment, false, "", "connected:2026-05",
     QT_TRANSLATE_NOOP("Filter", "When it was connected: a date, a month, or how long ago")},
};
// clang-format on

consteval bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (std::size_t(table[i].key) != i + 1)
            return false;
    }
    return std::size(table) == std::size_t(Key::Connected);
}
static_assert(isInOrder());

} // namespace

std::span<const FilterKeyDef> filterKeys()
{
    return table;
}

const FilterKeyDef &filterKeyDef(FilterKey key)
{
    return key == Key::Any ? any : table[std::size_t(key) - 1];
}

bool isAlias(const char *aliases, QStringView word)
{
    for (const QLatin1StringView alias : QLatin1StringView(aliases).tokenize(' '_L1)) {
        if (word.compare(alias, Qt::CaseInsensitive) == 0 && !word.isEmpty())
            return true;
    }
    return false;
}

const FilterKeyDef *findFilterKey(QStringView prefix)
{
    for (const FilterKeyDef &row : table) {
        if (prefix.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0 ||
            isAlias(row.aliases, prefix)) {
            return &row;
        }
    }
    return nullptr;
}

} // namespace motorpool
