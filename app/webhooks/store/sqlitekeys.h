// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliveryseries.h"
#include "result.h"

#include <QHash>

namespace motorpool {

class Database;

/// The keys of what repeats in deliveries, made where they are new. Within a transaction that
/// writes; what was learned in one that failed has to be forgotten.
class SqliteKeys
{
public:
    explicit SqliteKeys(Database &database);

    /// The series of a delivery.
    Result<qint64> seriesOf(const DeliveryHead &head);
    Result<qint64> receiver(const QString &name);
    void forget();

    /// Forgets, if anything was removed since it was last told how often something was.
    void heed(qint64 removals);

private:
    Result<qint64> subject(const DeliverySubject &subject);
    Result<qint64> shape(const DeliveryShape &shape);
    Result<qint64> keyOf(const char *insert, const char *select, const QVariantList &values);

    Database &m_database;
    qint64 m_removals = 0;
    QHash<DeliverySubject, qint64> m_subjects;
    QHash<DeliveryShape, qint64> m_shapes;
    QHash<SeriesKeys, qint64> m_series;
};

} // namespace motorpool
