// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Turns core dumps off and makes the process not dumpable, so that neither a crash nor another
/// process of the same user can lay the secrets open. Call first in main(). Returns false where
/// the system refused or has no such thing.
bool forbidDumps();

/// Fills each of standard input, output and error that is closed with something that fails as a
/// closed one does. Otherwise the next file or socket opened would get its number, and be read or
/// written in its stead. Call before anything else.
void fillStandardStreams();

} // namespace motorpool
