// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetschema.h"

namespace motorpool {

namespace {

// Times are milliseconds since 1970 UTC. The words `source` and `status` are numbers given in
// readingrow.cpp.
constexpr const char *version1[] = {
    // The fleet in memory as its own packed parts, and what is known of them.
    "CREATE TABLE part (tbl TEXT NOT NULL, number INTEGER NOT NULL, checksum INTEGER NOT NULL, "
    "bytes BLOB NOT NULL, PRIMARY KEY (tbl, number)) STRICT",
    "CREATE TABLE fact (key TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    // Counts the writes to both; begins anywhere, so that no two files are taken for the same.
    "CREATE TABLE revision (value INTEGER NOT NULL) STRICT",
    "INSERT INTO revision VALUES (random() >> 2)",

    "CREATE TABLE vehicle (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, make TEXT, model "
    "TEXT, "
    "year INTEGER, powertrain TEXT, mode TEXT, vin TEXT, user_id TEXT, learned_at INTEGER, "
    "source INTEGER) STRICT",
    // `good` 1: the newest success. 0: what came after it and was none.
    "CREATE TABLE reading (vehicle INTEGER NOT NULL REFERENCES vehicle ON DELETE CASCADE, "
    "code TEXT NOT NULL, good INTEGER NOT NULL, group_name TEXT, name TEXT, "
    "status INTEGER NOT NULL, status_text TEXT, body TEXT, unit TEXT, error TEXT, "
    "oem_updated_at INTEGER, retrieved_at INTEGER, ingested_at INTEGER, read_at INTEGER, "
    "user_id TEXT, learned_at INTEGER, source INTEGER NOT NULL, "
    "PRIMARY KEY (vehicle, code, good)) STRICT, WITHOUT ROWID",

    // The budget of earlier programs; theirs is in a file of its own now (version 1 of the budget).
    "CREATE TABLE bucket (id INTEGER PRIMARY KEY CHECK (id = 1), level REAL NOT NULL, "
    "level_at INTEGER, held_until INTEGER) STRICT",
    "CREATE TABLE spending (vehicle_id TEXT NOT NULL PRIMARY KEY, month INTEGER NOT NULL, "
    "calls INTEGER NOT NULL, throttled_until INTEGER, is_spent INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID",

    // A refresh that has not come to its end: what it is, its vehicles in chunks that never change,
    // and how far each chunk is, a byte a vehicle (refreshtable.h).
    "CREATE TABLE refresh_job (id INTEGER PRIMARY KEY CHECK (id = 1), begun_at INTEGER, "
    "purpose INTEGER NOT NULL, about TEXT, vehicles INTEGER NOT NULL) STRICT",
    "CREATE TABLE refresh_chunk (number INTEGER PRIMARY KEY, vehicles BLOB NOT NULL) STRICT",
    "CREATE TABLE refresh_state (chunk INTEGER PRIMARY KEY, states BLOB NOT NULL) STRICT",
    "CREATE TABLE refresh_schedule (id INTEGER PRIMARY KEY CHECK (id = 1), "
    "enabled INTEGER NOT NULL, filter TEXT, every INTEGER NOT NULL, calls_a_day INTEGER NOT NULL, "
    "last_run INTEGER, day INTEGER NOT NULL, calls INTEGER NOT NULL) STRICT",
};

constexpr Migration migrations[] = {version1};

constexpr const char *budgetVersion1[] = {
    "CREATE TABLE bucket (id INTEGER PRIMARY KEY CHECK (id = 1), level REAL NOT NULL, "
    "level_at INTEGER, held_until INTEGER) STRICT",
    "CREATE TABLE spending (vehicle_id TEXT NOT NULL PRIMARY KEY, month INTEGER NOT NULL, "
    "calls INTEGER NOT NULL, throttled_until INTEGER, is_spent INTEGER NOT NULL) STRICT, "
    "WITHOUT ROWID",
};

constexpr Migration budgetMigrations[] = {budgetVersion1};

} // namespace

DatabaseKind fleetDatabase()
{
    DatabaseKind kind;
    kind.applicationId = 0x4d50464c; // "MPFL"
    kind.migrations = migrations;
    kind.pageSize = 16384; // parts of 400 KB: see README.md for figures
    return kind;
}

DatabaseKind budgetDatabase()
{
    DatabaseKind kind;
    kind.applicationId = 0x4d504247; // "MPBG"
    kind.migrations = budgetMigrations;
    return kind;
}

} // namespace motorpool
