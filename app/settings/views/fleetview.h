// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

namespace motorpool {

/// A way to look at the fleet that has a name. A value; nothing in it belongs to one application.
struct FleetView
{
    static constexpr qsizetype longestName = 80;
    static constexpr qsizetype longestFilter = 4000;

    QString name;
    QString filter;      ///< in the language of app/fleet/query; kept also if it has mistakes
    QStringList columns; ///< keys of those shown, from left to right; empty: as a person has them
    QStringList order;   ///< keys, the most important first; "-" in front: descending

    friend bool operator==(const FleetView &, const FleetView &) = default;
};

/// The view as it is kept: texts on one line, each column once. Error: Usage, with what is wrong
/// as detail: no name, one that is too long, a filter that is, a key that can be none.
Result<FleetView> checkedView(const FleetView &view);

} // namespace motorpool
