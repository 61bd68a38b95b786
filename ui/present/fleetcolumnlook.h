// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfields.h"

#include <QString>

namespace motorpool {

/// How a field of the fleet stands in a table's header.
struct FleetColumnLook
{
    const char *title; ///< both texts are translated in "FleetPresenter"
    const char *tip;   ///< empty for none
    int width;         ///< hint, in average characters
    bool isOptional;   ///< not shown until a person wants it
};

const FleetColumnLook &fleetColumnLook(FleetField field);

/// A field's title, translated.
QString fleetFieldTitle(FleetField field);

} // namespace motorpool
