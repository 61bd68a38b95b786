// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

struct CoverageJoin;

/// Fills in how each vehicle stands to all webhooks together, from the rest of the join.
void joinAny(CoverageJoin *join);

} // namespace motorpool
