// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace motorpool {

/// One line of the guide; texts are marked for translation in the context "Guide".
struct GuideLine
{
    const char *term; ///< a key, a word or a sign; keys are portable key names
    const char *meaning;
};

std::span<const GuideLine> guideKeys();
std::span<const GuideLine> guideWords();
std::span<const GuideLine> guideSigns();

} // namespace motorpool
