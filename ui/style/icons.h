// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QIcon>

namespace motorpool {

/// An icon of the house's set (resources/icons), in the text colour of the palette. An icon made
/// with the application's palette follows it when the theme changes; one made with another
/// palette keeps that. A name that the set does not have is
/// reported in the log and gives a null icon.
QIcon themedIcon(const QString &name, const QPalette &palette);

/// The same in another tone of the palette, for signs: an error's, an accent button's.
QIcon themedIcon(const QString &name, const QPalette &palette, Tone tone);

} // namespace motorpool
