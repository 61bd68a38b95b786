// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurbook.h"

#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// What the name of a body's member or of a query's parameter says that its value is: "userId",
/// "filter[vehicleId]", "schedule_id".
std::optional<BlurKind> kindOfMember(const QString &name);

/// What stands behind this segment of a path: "vehicles", "charge-schedules". An array of that name
/// may hold such ids too.
std::optional<BlurKind> kindOfCollection(const QString &name);

/// A segment that stands where an id would and is none: "daily".
bool isRouteWord(const QString &segment);

/// An id and what it is of.
struct NamedId
{
    BlurKind kind = BlurKind::OtherId;
    QString id;

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// The ids that a request's path names, percent-encoded and perhaps with a query.
QList<NamedId> idsInPath(const QString &path);

} // namespace motorpool
