// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfieldlists.h"

#include <QLatin1StringView>

namespace motorpool {

namespace {

using Field = FleetField;

QList<FleetField> allFields()
{
    QList<FleetField> fields;
    for (const FleetFieldDef &def : fleetFieldTable())
        fields += def.field;
    return fields;
}

} // namespace

const QList<FleetFieldList> &fleetFieldLists()
{
    static const QList<FleetFieldList> lists{
        {"all", allFields()},
        {"usual",
         {Field::Make, Field::Model, Field::Year, Field::Powertrain, Field::Mode, Field::Vin,
          Field::Battery, Field::Range, Field::LastHeard, Field::ReadError, Field::VehicleId,
          Field::UserId, Field::ExternalId, Field::ConnectionId, Field::Change}},
        {"migration",
         {Field::UserId, Field::ExternalId, Field::VehicleId, Field::ConnectionId, Field::Vin}},
    };
    return lists;
}

std::optional<QList<FleetField>> findFleetFieldList(QStringView name)
{
    for (const FleetFieldList &list : fleetFieldLists()) {
        if (name.compare(QLatin1StringView(list.name), Qt::CaseInsensitive) == 0)
            return list.fields;
    }
    return std::nullopt;
}

} // namespace motorpool
