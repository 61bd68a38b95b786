// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <QUrl>

#include <optional>

class QMenu;

namespace motorpool {

/// A place on earth in degrees, WGS 84.
struct Coordinates
{
    double latitude = 0;
    double longitude = 0;
};

/// The place that a reading of shape Location names; nothing if it names none on this earth.
std::optional<Coordinates> coordinates(const Reading &reading);

/// Source: RFC 5870.
QUrl geoUrl(const Coordinates &place);
QUrl openStreetMapUrl(const Coordinates &place);

/// The ways to see a place, each taken only when chosen: nothing is fetched for them before.
void addMapActions(QMenu *menu, const Coordinates &place);

} // namespace motorpool
