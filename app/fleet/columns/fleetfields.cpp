// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfields.h"

#include <QLatin1StringView>

namespace motorpool {

namespace {

using Field = FleetField;
using Kind = FieldKind;

constexpr FleetFieldDef table[] = {
    {Field::Make, "make", Kind::Text},
    {Field::Model, "model", Kind::Text},
    {Field::Year, "year", Kind::Year},
    {Field::Powertrain, "powertrain", Kind::Text},
    {Field::Mode, "mode", Kind::Text},
    {Field::Nickname, "nickname", Kind::Text},
    {Field::Vin, "vin", Kind::Id},
    {Field::Battery, "battery", Kind::Number},
    {Field::Fuel, "fuel", Kind::Number},
    {Field::Range, "range", Kind::Number},
    {Field::Odometer, "odometer", Kind::Number},
    {Field::Charging, "charging", Kind::Truth},
    {Field::Lock, "locked", Kind::Truth},
    {Field::Online, "online", Kind::Truth},
    {Field::Location, "location", Kind::Place},
    {Field::LastHeard, "lastHeardAt", Kind::Time},
    {Field::ReadError, "readError", Kind::Fault},
    {Field::VehicleId, "vehicleId", Kind::Id},
    {Field::ConnectionId, "connectionId", Kind::Id},
    {Field::UserId, "userId", Kind::Id},
    {Field::ExternalId, "externalId", Kind::Id},
    {Field::CreatedAt, "createdAt", Kind::Time},
    {Field::UpdatedAt, "updatedAt", Kind::Time},
    {Field::Permissions, "permissions", Kind::Permissions},
    {Field::Change, "change", Kind::Change},
    {Field::LearnedAt, "learnedAt", Kind::Time},
};

consteval bool isInOrder()
{
    for (std::size_t at = 0; at < std::size(table); ++at) {
        if (std::size_t(table[at].field) != at)
            return false;
    }
    return std::size(table) == std::size_t(fleetFields);
}
static_assert(isInOrder());

} // namespace

std::span<const FleetFieldDef> fleetFieldTable()
{
    return table;
}

const FleetFieldDef &fleetFieldDef(FleetField field)
{
    return table[std::size_t(field)];
}

std::optional<FleetField> findFleetField(QStringView key)
{
    for (const FleetFieldDef &def : table) {
        if (key.compare(QLatin1StringView(def.key), Qt::CaseInsensitive) == 0)
            return def.field;
    }
    return std::nullopt;
}

} // namespace motorpool
