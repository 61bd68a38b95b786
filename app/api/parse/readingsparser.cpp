// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingsparser.h"

#include "bodyread.h"
#include "vehicleparser.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

Reading::Status statusOf(const QString &text)
{
    if (text.compare("SUCCESS"_L1, Qt::CaseInsensitive) == 0)
        return Reading::Status::Success;
    if (text.compare("ERROR"_L1, Qt::CaseInsensitive) == 0)
        return Reading::Status::Error;
    if (text.compare("UNAVAILABLE"_L1, Qt::CaseInsensitive) == 0)
        return Reading::Status::Unavailable;
    return Reading::Status::Unknown;
}

SignalError readError(const JsonReader &object)
{
    SignalError error;
    error.type = object.text(u"type").toUpper();
    error.code = object.text(u"code");
    error.title = object.text(u"title");
    error.detail = object.text(u"detail");
    // "description" is deprecated and then says only that; older answers have nothing else.
    if (error.detail.isEmpty())
        error.detail = object.text(u"description");
    if (object.raw(u"resolution").isString()) {
        error.resolution = object.text(u"resolution");
    } else {
        const JsonReader resolution = object.child(u"resolution");
        error.resolution = resolution.text(u"type");
        error.resolutionUrl = resolution.text(u"url");
    }
    return error;
}

Reading readReading(const JsonReader &object, const QString &vehicleId, const QDateTime &readAt)
{
    const JsonReader attributes = object.child(u"attributes");
    const JsonReader status = attributes.child(u"status");
    const JsonReader meta = object.child(u"meta");
    Reading reading;
    reading.vehicleId = vehicleId;
    reading.code = attributes.text(u"code");
    if (reading.code.isEmpty())
        reading.code = object.neededText(u"id");
    reading.group = attributes.text(u"group");
    reading.name = attributes.text(u"name");
    reading.statusText = status.text(u"value");
    reading.status = statusOf(reading.statusText);
    if (attributes.has(u"body") && !attributes.isNull(u"body")) {
        const JsonReader body = attributes.child(u"body");
        reading.body = body.object();
        // Only a label: a unit that is no text stays in the body as it came.
        reading.unit = body.raw(u"unit").toString();
    }
    if (status.has(u"error") && !status.isNull(u"error"))
        reading.error = readError(status.child(u"error"));
    reading.oemUpdatedAt = meta.time(u"oemUpdatedAt");
    reading.retrievedAt = meta.time(u"retrievedAt");
    reading.ingestedAt = meta.time(u"ingestedAt");
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
