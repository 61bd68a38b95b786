// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitekeys.h"

#include "database.h"

namespace motorpool {

namespace {

constexpr qsizetype mostKept = 200'000; ///< keys of a kind in memory

template <class Key, class Make>
Result<qint64> known(QHash<Key, qint64> &keys, const Key &key, Make make)
{
    if (const auto found = keys.constFind(key); found != keys.cend())
        return *found;
    const Result<qint64> made = make();
    if (made) {
        if (keys.size() >= mostKept)
            keys.clear();
        keys.insert(key, *made);
    }
    return made;
}

} // namespace

SqliteKeys::SqliteKeys(Database &database)
    : m_database(database)
{
}

void SqliteKeys::forget()
{
    m_subjects.clear();
    m_shapes.clear();
    m_series.clear();
}

void SqliteKeys::heed(qint64 removals)
{
    if (m_removals != removals)
        forget();
    m_removals = removals;
}

Result<qint64> SqliteKeys::keyOf(const char *insert, const char *select, const QVariantList &values)
{
    if (auto done = m_database.run(insert, values); !done)
        return Failure(done.error());
    qint64 key = 0;
    const auto done = m_database.run(select, values, [&key](const Row &row) {
        key = row.number(0);
        return false;
    });
    if (!done)
        return Failure(done.error());
    return key;
}

Result<qint64> SqliteKeys::subject(const DeliverySubject &subject)
{
    return known(m_subjects, subject, [&] {
        return keyOf("INSERT INTO subject (vehicle_id, user_id, external_id, make, model, "
                     "vehicle_mode) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                     "SELECT key FROM subject WHERE vehicle_id = ? AND user_id = ? AND "
                     "external_id = ? AND make = ? AND model = ? AND vehicle_mode = ?",
                     {sqlText(subject.vehicleId), sqlText(subject.userId),
                      sqlText(subject.externalId), sqlText(subject.make), sqlText(subject.model),
                      sqlText(subject.vehicleMode)});
    });
}

Result<qint64> SqliteKeys::shape(const DeliveryShape &shape)
{
    return known(m_shapes, shape, [&] {
        return keyOf("INSERT INTO shape (type, webhook_id, webhook_name, mode, triggers, faults, "
                     "has_errors) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                     "SELECT key FROM shape WHERE type = ? AND webhook_id = ? AND "
                     "webhook_name = ? AND mode = ? AND triggers = ? AND faults = ? AND "
                     "has_errors = ?",
                     {sqlText(shape.type), sqlText(shape.webhookId), sqlText(shape.webhookName),
                      sqlText(shape.mode), sqlText(shape.triggers), sqlText(shape.faults),
                      int(shape.hasErrors)});
    });
}

Result<qint64> SqliteKeys::seriesOf(const DeliveryHead &head)
{
    const auto ofSubject = subject(subjectOf(head));
    if (!ofSubject)
        return ofSubject;
    const auto ofShape = shape(shapeOf(head));
    if (!ofShape)
        return ofShape;
    return known(m_series, SeriesKeys{*ofSubject, *ofShape}, [&] {
        return keyOf("INSERT INTO series (subject, shape, first, last, count, last_received_at) "
                     "VALUES (?, ?, 0, 0, 0, 0) ON CONFLICT DO NOTHING",
                     "SELECT key FROM series WHERE subject = ? AND shape = ?",
                     {*ofSubject, *ofShape});
    });
}

Result<qint64> SqliteKeys::receiver(const QString &name)
{
    return keyOf("INSERT INTO receiver (name) VALUES (?) ON CONFLICT DO NOTHING",
                 "SELECT key FROM receiver WHERE name = ?", {sqlText(name)});
}

} // namespace motorpool
