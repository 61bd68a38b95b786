// SPDX-License-Identifier: GPL-3.0-or-later
#include "homeplaces.h"

#include <array>
#include <cmath>
#include <numbers>

namespace motorpool {

namespace {

constexpr double kilometresPerDegree = 111.2;
constexpr double radians = std::numbers::pi / 180;

constexpr std::array towns{
    Place{52.5200, 13.4050},   // Berlin
    Place{48.1374, 11.5755},   // Munich
    Place{53.5511, 9.9937},    // Hamburg
    Place{48.2082, 16.3738},   // Vienna
    Place{47.3769, 8.5417},    // Zurich
    Place{48.8566, 2.3522},    // Paris
    Place{45.7640, 4.8357},    // Lyon
    Place{51.5072, -0.1276},   // London
    Place{53.4808, -2.2426},   // Manchester
    Place{52.3676, 4.9041},    // Amsterdam
    Place{50.8503, 4.3517},    // Brussels
    Place{59.9139, 10.7522},   // Oslo
    Place{59.3293, 18.0686},   // Stockholm
    Place{55.6761, 12.5683},   // Copenhagen
    Place{41.3874, 2.1686},    // Barcelona
    Place{45.4642, 9.1900},    // Milan
    Place{40.7128, -74.0060},  // New York
    Place{42.3601, -71.0589},  // Boston
    Place{41.8781, -87.6298},  // Chicago
    Place{30.2672, -97.7431},  // Austin
    Place{39.7392, -104.9903}, // Denver
    Place{47.6062, -122.3321}, // Seattle
    Place{37.7749, -122.4194}, // San Francisco
    Place{34.0522, -118.2437}, // Los Angeles
    Place{43.6532, -79.3832},  // Toronto
    Place{49.2827, -123.1207}, // Vancouver
};

} // namespace

Place inventedHome(DemoRandom &random)
{
    return placeAt(random.pick(std::span(towns)), random.within(0.5, 14), random.within(0, 360));
}

Place placeAt(Place from, double kilometres, double bearingDegrees)
{
    const double degrees = kilometres / kilometresPerDegree;
    return {from.latitude + degrees * std::cos(bearingDegrees * radians),
            from.longitude +
                degrees * std::sin(bearingDegrees * radians) / std::cos(from.latitude * radians)};
}

double bearing(Place from, Place to)
{
    const double north = to.latitude - from.latitude;
    const double east = (to.longitude - from.longitude) * std::cos(from.latitude * radians);
    const double degrees = std::atan2(east, north) / radians;
    return degrees < 0 ? degrees + 360 : degrees;
}

} // namespace motorpool
