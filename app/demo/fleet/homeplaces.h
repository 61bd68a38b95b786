// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demorandom.h"

namespace motorpool {

/// A point on the map, in degrees.
struct Place
{
    double latitude = 0;
    double longitude = 0;
};

/// Somewhere in a town where Smartcar is sold, with a street's worth of scatter.
Place inventedHome(DemoRandom &random);

/// The point so far away in that direction; for distances within a region.
Place placeAt(Place from, double kilometres, double bearingDegrees);

/// The direction from one point to another near it, 0 to 360 degrees.
double bearing(Place from, Place to);

} // namespace motorpool
