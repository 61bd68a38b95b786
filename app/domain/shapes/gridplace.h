// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsonread.h"

namespace motorpool {

/// How many rows and columns of doors or wheels a body has: as it says, else as many as its items
/// need.
struct GridSize
{
    qint64 rows = 0;
    qint64 columns = 0;
};
GridSize gridSize(const JsonReader &body, const QList<JsonReader> &items);

/// Where an item is, in words, translated: "Front left", "Row 2 right"; counted from the front
/// and from the left.
QString gridPlace(const JsonReader &item, const GridSize &size);

} // namespace motorpool
