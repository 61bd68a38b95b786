// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreport.h"

namespace motorpool::cutwords {

/// What ended a command before its own end, or kept it from being sent, in a sentence; empty where
/// nothing did.
QString sentence(const CommandReport &report);

} // namespace motorpool::cutwords
