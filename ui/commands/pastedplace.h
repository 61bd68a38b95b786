// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehiclecommand.h"

namespace motorpool {

/// The place in what a person types or pastes: "52.5, 13.4", a geo: URI, or the link of a map that
/// holds coordinates (OpenStreetMap, Google, Apple, Bing, HERE and others that write alike).
/// Nothing is fetched: a short link tells no place. Usage errors, translated.
Result<GeoPoint> readPlace(const QString &text);

} // namespace motorpool
