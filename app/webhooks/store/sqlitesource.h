// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverysource.h"

namespace motorpool {

/// Deliveries in SQLite's file; others write to it meanwhile.
class SqliteSource final : public DeliverySource
{
public:
    explicit SqliteSource(const QString &path);

    Result<Done> open() override;
    Result<Done> run(const char *sql, const QVariantList &values, const RowVisitor &visit) override;
    Result<Done> snapshot(const std::function<Result<Done>()> &fn) override;
    int format() const override; ///< who opens a file brings it up to date
    qint64 opening() const override { return m_openings; }
    Result<Done> newestOf(const QList<qint64> &series, const DeliveryBounds &bounds, qsizetype most,
                          const std::function<void(qint64)> &visit) override;
    Result<Done> rowsOf(const char *sql, const QList<qint64> &numbers,
                        const RowVisitor &visit) override;
    Result<Done> receipts(qint64 first, qint64 before,
                          const std::function<void(qint64, qint64)> &visit) override;
    Result<qint64> size() override;
    Result<qint64> version() override;
    QSqlDriver *teller() override { return nullptr; }

private:
    QString m_path;
    std::unique_ptr<Database> m_database;
    qint64 m_openings = 0;
};

} // namespace motorpool
