// SPDX-License-Identifier: GPL-3.0-or-later
#include "vehicleparser.h"

#include "bodyread.h"

namespace motorpool {

Vehicle readVehicle(const JsonReader &object)
{
    const JsonReader attributes = object.child(u"attributes");
    Vehicle vehicle;
    vehicle.id = object.text(u"id");
    vehicle.make = attributes.text(u"make");
    vehicle.model = attributes.text(u"model");
    vehicle.year = readYear(attributes);
    vehicle.powertrain = attributes.text(u"powertrainType");
    vehicle.mode = attributes.text(u"mode");
    vehicle.vin = attributes.text(u"vin");
    return vehicle;
}

Result<Vehicle> parseVehicle(const QByteArray &body)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    const JsonReader object = unwrapped(*root);
    object.neededText(u"id");
    Vehicle vehicle = readVehicle(object);
    if (root->fault())
        return Failure(*root->fault());
    return vehicle;
}

} // namespace motorpool
