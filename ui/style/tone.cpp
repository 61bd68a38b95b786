// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone.h"

#include "metrics.h"
#include "palette.h"

namespace motorpool {

QColor toneColor(const QPalette &palette, Tone tone)
{
    return toneColor(schemeOf(palette), tone);
}

int focusRingWidth(const QPalette &palette)
{
    const Scheme scheme = schemeOf(palette);
    const bool contrast = scheme == Scheme::ContrastLight || scheme == Scheme::ContrastDark;
    return contrast ? metrics::focusRingContrast : metrics::focusRing;
}

} // namespace motorpool
