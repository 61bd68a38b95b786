// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <chrono>

class QLockFile;

namespace motorpool {

/// Sees to it that there is a file for SQLite, empty if it had to be made: mode 0600, and 0700 for
/// the folders that were missing. Two processes may do it at once.
Result<Done> makeDatabaseFile(const QString &path, std::chrono::milliseconds patience);

/// Takes the lock of those who make or move the file as such. False in the value when the folder
/// takes no lock file: what is tried next then says why.
Result<bool> lockDatabaseFile(QLockFile &lock, const QString &path,
                              std::chrono::milliseconds patience);

/// The name of that lock's file.
QString databaseLockName(const QString &path);

/// What SQLite keeps beside a file while it is in use: its name with each of these behind.
inline constexpr const char *databaseCompanions[] = {"-wal", "-shm"};

} // namespace motorpool
