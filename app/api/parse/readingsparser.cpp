// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsparser.h"

#include "bodyread.h"
#include "readingread.h"
#include "vehicleparser.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Reading readReading(const JsonReader &object, const QString &vehicleId, const QDateTime &readAt)
{
    const JsonReader attributes = object.child(u"attributes");
    Reading reading = readSignal(attributes, object.child(u"meta"));
    if (reading.code.isEmpty())
        reading.code = object.neededText(u"id");
    reading.vehicleId = vehicleId;
    reading.readAt = readAt;
    return reading;
}

Vehicle readIncluded(const JsonReader &root, const QString &vehicleId)
{
    Vehicle vehicle = readVehicle(root.child(u"included").child(u"vehicle"));
    vehicle.id = vehicleId;
    return vehicle;
}

} // namespace

Result<ReadingsBody> parseReadings(const QByteArray &body, const QString &vehicleId,
                                   const QDateTime &readAt)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    if (!root->has(u"data"))
        root->fail(u"data", u"expected an array, found none"_s);
    ReadingsBody result;
    result.set.vehicle = readIncluded(*root, vehicleId);
    const QList<JsonReader> items = root->children(u"data");
    result.set.readings.reserve(items.size());
    for (const JsonReader &item : items)
        result.set.readings.append(readReading(item, vehicleId, readAt));
    const PageMeta meta = readPageMeta(*root);
    result.total = meta.total;
    result.pageNumber = meta.number;
    result.pageSize = meta.size;
    if (root->fault())
        return Failure(*root->fault());
    return result;
}

Result<ReadingsBody> parseReading(const QByteArray &body, const QString &vehicleId,
                                  const QDateTime &readAt)
{
    const auto root = parseObject(body);
    if (!root)
        return Failure(root.error());
    ReadingsBody result;
    result.set.vehicle = readIncluded(*root, vehicleId);
    result.set.readings.append(readReading(unwrapped(*root), vehicleId, readAt));
    if (root->fault())
        return Failure(*root->fault());
    return result;
}

} // namespace motorpool
