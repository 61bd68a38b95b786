// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace motorpool {

/// Fonts are made from the one a widget has, which is the system's.
QFont secondaryFont(QFont base); ///< 0.9
QFont keyFont(QFont base);       ///< 1.0, weight 600: a row's key, a group's title
QFont titleFont(QFont base);     ///< 1.25, weight 600: a page's title
QFont figureFont(QFont base);    ///< 1.6: the one number of a tile

/// For ids, VINs and JSON: the system's fixed font in the size of the body text.
QFont fixedFont();

} // namespace motorpool
