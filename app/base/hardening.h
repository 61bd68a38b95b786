// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Turns core dumps off and makes the process not dumpable, so that neither a crash nor another
/// process of the same user can lay the secrets open. Call first in main(). Returns false where
/// the system refused or has no such thing.
bool forbidDumps();

} // namespace motorpool
