// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casefile.h"

namespace motorpool {

/// The case as it is shown and saved: of the parts that are wanted, of a bounded size
/// (caselimits.h, leftOut says what it cost), and with what is chosen replaced, the same text by
/// the same text everywhere: CAR-1 for a vehicle, U-1 for a user, C-1 for a connection, E-1 for an
/// external id, V-1 for a VIN. What an original was is not kept anywhere. Pure, for any thread;
/// takes a moment for a big case.
CaseFile prepared(const CaseFile &whole, const BlurChoice &choice);

} // namespace motorpool
