// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cause.h"

namespace motorpool {

/// One row of the table of causes; texts are marked for translation in the context "Bench".
struct CauseDef
{
    Cause cause;
    const char *name;     ///< for files and scripts
    const char *title;    ///< what happened
    const char *evidence; ///< with places for what a finding knows
    const char *remedy;
};

const CauseDef &causeDef(Cause cause);

} // namespace motorpool
