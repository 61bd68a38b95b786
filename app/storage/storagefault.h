// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace motorpool {

/// Why a database file could not be used, as far as it decides what is done next.
enum class StorageFault {
    None,     ///< the error is not about a database
    Damaged,  ///< not a database, or not a sound one
    Foreign,  ///< a database of another program
    Newer,    ///< made by a newer version of this program
    Changed,  ///< another process or object wrote since; nothing was written
    Locked,   ///< another process keeps it locked for longer than one waits, or is at the same work
    ReadOnly, ///< the file or its folder may not be read, made or written
    Full,     ///< no space left
    Unreachable, ///< the database's server does not answer, or let nobody in
    Other,       ///< SQLite's words say more
};

/// Which fault an error of this room stands for.
StorageFault storageFault(const ApiError &error);

/// The error of kind Storage: code is SQLite's name of the result ("SQLITE_CORRUPT") or one of the
/// names below, title is SQLite's or the system's words, and detail has the path before them.
Failure storageFailure(const QString &path, const QString &code, const QString &words);

/// SQLite's name of a result code, extended or not: "SQLITE_BUSY" for 5 and 261.
QString sqliteCode(int result);

/// This room's own codes, beside SQLite's. Words for some of them are in the error guide, and
/// isDatabasePasswordWanted() (secretrefusal.h) knows those of passwords.
namespace storagecode {
inline constexpr auto badChecksum = "CHECKSUM";
inline constexpr auto badContent = "CONTENT";
inline constexpr auto badSchema = "SCHEMA";
inline constexpr auto foreign = "FOREIGN";
inline constexpr auto newer = "NEWER";
inline constexpr auto changed = "CHANGED";
inline constexpr auto noAccess = "ACCESS";
inline constexpr auto noDriver = "DRIVER";
inline constexpr auto inUse = "IN_USE";
inline constexpr auto unreachable = "UNREACHABLE";
inline constexpr auto passwordRefused = "PASSWORD";    ///< by the database's server
inline constexpr auto passwordMissing = "NO_PASSWORD"; ///< it wants one, and there is none
} // namespace storagecode

} // namespace motorpool
