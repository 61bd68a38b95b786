// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace motorpool {

/// Raises the number of files and sockets that this process may have open to what the system allows
/// it, and returns that; 0 where the system does not say.
int raiseFileLimit();

} // namespace motorpool
