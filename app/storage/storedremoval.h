// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

namespace motorpool {

/// Whether what is kept in an application's folder can be removed: an error (StorageFault::Locked)
/// while any program, this one included, has a file of it open. Changes nothing. Blocks; any
/// thread.
Result<Done> checkRemovable(const QString &folder);

/// Deletes the files of this room in the folder (the fleet's, the budget's, what lies beside them
/// and what was set aside), and the folder if nothing else is in it. True if there was anything. An
/// error when one cannot be deleted, or is in use: then nothing is. No connection of this process
/// may be open to them. Blocks; any thread.
Result<bool> removeStored(const QString &folder);

} // namespace motorpool
