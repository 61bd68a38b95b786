// SPDX-License-Identifier: GPL-3.0-or-later
#include "storagefault.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

struct CodeDef
{
    const char *code;
    StorageFault fault;
};

constexpr CodeDef codeTable[] = {
    {"SQLITE_CORRUPT", StorageFault::Damaged},
    {"SQLITE_NOTADB", StorageFault::Damaged},
    {storagecode::badChecksum, StorageFault::Damaged},
    {storagecode::badContent, StorageFault::Damaged},
    {storagecode::badSchema, StorageFault::Damaged},
    {storagecode::foreign, StorageFault::Foreign},
    {storagecode::newer, StorageFault::Newer},
    {storagecode::changed, StorageFault::Changed},
    {"SQLITE_BUSY", StorageFault::Locked},
    {"SQLITE_LOCKED", StorageFault::Locked},
    {storagecode::inUse, StorageFault::Locked},
    {"SQLITE_READONLY", StorageFault::ReadOnly},
    {"SQLITE_PERM", StorageFault::ReadOnly},
    {"SQLITE_CANTOPEN", StorageFault::ReadOnly},
    {storagecode::noAccess, StorageFault::ReadOnly},
    {"SQLITE_FULL", StorageFault::Full},
    {storagecode::unreachable, StorageFault::Unreachable},
    {storagecode::passwordRefused, StorageFault::Unreachable},
    {storagecode::passwordMissing, StorageFault::Unreachable},
};

// By SQLite's primary result code. Source: sqlite.org/rescode.html.
constexpr const char *resultNames[] = {
    "OK",       "ERROR",    "INTERNAL",  "PERM",   "ABORT",   "BUSY",       "LOCKED",
    "NOMEM",    "READONLY", "INTERRUPT", "IOERR",  "CORRUPT", "NOTFOUND",   "FULL",
    "CANTOPEN", "PROTOCOL", "EMPTY",     "SCHEMA", "TOOBIG",  "CONSTRAINT", "MISMATCH",
    "MISUSE",   "NOLFS",    "AUTH",      "FORMAT", "RANGE",   "NOTADB",
};

} // namespace

StorageFault storageFault(const ApiError &error)
{
    if (error.kind != ApiError::Kind::Storage || error.code.isEmpty())
        return StorageFault::None;
    for (const CodeDef &def : codeTable) {
        if (error.code == QLatin1StringView(def.code))
            return def.fault;
    }
    return StorageFault::Other;
}

Failure storageFailure(const QString &path, const QString &code, const QString &words)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.code = code;
    error.title = words;
    error.detail = u"%1: %2"_s.arg(path, words);
    error.path = path;
    return Failure(error);
}

QString sqliteCode(int result)
{
    const auto primary = static_cast<std::size_t>(result & 0xff);
    return primary < std::size(resultNames) ? "SQLITE_"_L1 + QLatin1StringView(resultNames[primary])
                                            : u"SQLITE_%1"_s.arg(result);
}

} // namespace motorpool
