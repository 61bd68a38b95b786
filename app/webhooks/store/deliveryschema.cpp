// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryschema.h"

namespace motorpool {

namespace {

// Times are milliseconds since 1970 UTC. Texts that were not told are empty.
constexpr const char *version1[] = {
    "CREATE TABLE subject (key INTEGER PRIMARY KEY, user_id TEXT NOT NULL, "
    "external_id TEXT NOT NULL, vehicle_id TEXT NOT NULL, make TEXT NOT NULL, model TEXT NOT NULL, "
    "vehicle_mode TEXT NOT NULL, "
    "UNIQUE (vehicle_id, user_id, external_id, make, model, vehicle_mode)) STRICT",
    "CREATE TABLE shape (key INTEGER PRIMARY KEY, type TEXT NOT NULL, webhook_id TEXT NOT NULL, "
    "webhook_name TEXT NOT NULL, mode TEXT NOT NULL, triggers TEXT NOT NULL, faults TEXT NOT NULL, "
    "has_errors INTEGER NOT NULL, "
    "UNIQUE (type, webhook_id, webhook_name, mode, triggers, faults, has_errors)) STRICT",
    "CREATE TABLE receiver (key INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT",

    // All deliveries of a subject and a shape, summed up to counter.summed: a filter asks these,
    // and not each delivery.
    "CREATE TABLE series (key INTEGER PRIMARY KEY, subject INTEGER NOT NULL, "
    "shape INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, "
    "count INTEGER NOT NULL, last_received_at INTEGER NOT NULL, last_delivered_at INTEGER, "
    "UNIQUE (subject, shape)) STRICT",
    "CREATE INDEX series_shape ON series (shape)",

    "CREATE TABLE delivery (number INTEGER PRIMARY KEY, series INTEGER NOT NULL, event_id TEXT, "
    "delivery_id TEXT NOT NULL, delivered_at INTEGER, oem_at INTEGER, "
    "signal_count INTEGER NOT NULL, error_count INTEGER NOT NULL, sequence INTEGER, "
    "received_at INTEGER NOT NULL, last_received_at INTEGER NOT NULL, tries INTEGER NOT NULL, "
    "receiver INTEGER NOT NULL) STRICT",
    "CREATE UNIQUE INDEX delivery_event ON delivery (event_id) WHERE event_id IS NOT NULL",
    "CREATE VIEW event (id, number) AS SELECT event_id, number FROM delivery "
    "WHERE event_id IS NOT NULL",
    "CREATE INDEX delivery_series ON delivery (series, number)",
    "CREATE TABLE body (number INTEGER PRIMARY KEY, packing INTEGER NOT NULL, bytes BLOB NOT NULL) "
    "STRICT",

    // The numbers that came within an hour: where a range of time lies, and what is too old.
    "CREATE TABLE hour (hour INTEGER PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) "
    "STRICT",

    "CREATE TABLE refused (number INTEGER PRIMARY KEY AUTOINCREMENT, received_at INTEGER, "
    "signature BLOB NOT NULL, body BLOB NOT NULL, reason TEXT NOT NULL, peer TEXT NOT NULL) STRICT",

    // The last number given; up to which one series are summed up; how often something was removed.
    "CREATE TABLE counter (id INTEGER PRIMARY KEY CHECK (id = 1), newest INTEGER NOT NULL, "
    "summed INTEGER NOT NULL, removals INTEGER NOT NULL) STRICT",
    "INSERT INTO counter VALUES (1, 0, 0, 0)",

    // Tells it from every other store, also from one that is begun anew in its place.
    "CREATE TABLE identity (value INTEGER NOT NULL) STRICT",
    "INSERT INTO identity VALUES (abs(random() >> 2) + 1)",
};

constexpr const char *version2[] = {
    // 32 bytes, and which of the receiver's keys fitted, from 1; NULL in what was stored before.
    "ALTER TABLE body ADD COLUMN signature BLOB",
    "ALTER TABLE body ADD COLUMN signed_by INTEGER",

    // The highest of a series, whatever came last: which of two faults' events is the later one.
    // Of what was summed up before, where faults are told alone.
    "ALTER TABLE series ADD COLUMN latest_sequence INTEGER",
    "ALTER TABLE series ADD COLUMN latest_delivered_at INTEGER",
    "UPDATE series SET (latest_sequence, latest_delivered_at) = (SELECT max(d.sequence), "
    "max(d.delivered_at) FROM delivery d WHERE d.series = series.key AND "
    "d.number <= (SELECT summed FROM counter)) "
    "WHERE shape IN (SELECT key FROM shape WHERE faults <> '')",
};

constexpr Migration migrations[] = {version1, version2};

} // namespace

static_assert(std::size(migrations) == deliveryFormat);

DatabaseKind deliveriesDatabase()
{
    DatabaseKind kind;
    kind.applicationId = 0x4d50444c; // "MPDL"
    kind.migrations = migrations;
    kind.sync = DatabaseKind::Sync::Full;
    kind.shrinks = true;
    return kind;
}

} // namespace motorpool
