// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurchoice.h"
#include "casegathering.h"
#include "invocation.h"

namespace motorpool::cli {

/// What the options of "case" say.
struct CaseOptions
{
    CaseAsk ask;
    BlurChoice blur;
    bool isOnline = false; ///< lists the connections first, which is free
};

/// now: UTC. Error: Usage.
Result<CaseOptions> readCaseOptions(const Invocation &invocation, const QDateTime &now);

} // namespace motorpool::cli
