// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colourmark.h"

#include <QColor>
#include <QIcon>

namespace motorpool {

/// The colour of a mark, at least 3 : 1 against every ground of light and dark. None for None.
QColor colourOf(ColourMark mark);

/// A square of the mark's colour, at any size; a null icon for None.
QIcon markIcon(ColourMark mark);

/// An icon with the mark in its lower right corner, for the windows in the desktop's lists; the
/// icon itself for None.
QIcon markedIcon(const QIcon &icon, ColourMark mark);

} // namespace motorpool
