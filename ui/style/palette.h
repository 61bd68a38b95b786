// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QPalette>

namespace motorpool {

/// A set of colours for everything on screen.
enum class Scheme { Light, Dark, ContrastLight, ContrastDark };

/// The widgets' palette of a scheme, all roles and groups set.
QPalette makePalette(Scheme scheme);

/// The scheme that a palette was made for; for a foreign palette Light or Dark, by its lightness.
Scheme schemeOf(const QPalette &palette);

QColor toneColor(Scheme scheme, Tone tone);

/// Contrast of two opaque colours, 1 to 21. Source: WCAG 2.1, "contrast ratio".
double contrastRatio(const QColor &one, const QColor &other);

} // namespace motorpool
