// SPDX-License-Identifier: GPL-3.0-or-later
#include "readingread.h"

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

} // namespace

SignalError readSignalError(const JsonReader &object)
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

Reading readSignal(const JsonReader &attributes, const JsonReader &meta)
{
    const JsonReader status = attributes.child(u"status");
    Reading reading;
    reading.code = attributes.text(u"code");
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
        reading.error = readSignalError(status.child(u"error"));
    reading.oemUpdatedAt = meta.time(u"oemUpdatedAt");
    reading.retrievedAt = meta.time(meta.has(u"retrievedAt") ? u"retrievedAt" : u"fetchedAt");
    reading.ingestedAt = meta.time(u"ingestedAt");
    return reading;
}

} // namespace motorpool
