// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurbook.h"

#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// What a member of a body, a parameter of a query or a segment of a path says that its value is:
/// "userId", "filter[vehicleId]", "vehicles".
std::optional<BlurKind> kindOfMember(const QString &name);

/// An id and what it is of.
struct NamedId
{
    BlurKind kind = BlurKind::OtherId;
    QString id;

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

/// The ids that a path names, percent-encoded and perhaps with a query.
QList<NamedId> idsInPath(const QString &path);

} // namespace motorpool
