// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverysource.h"
#include "postgreslink.h"

namespace motorpool {

/// Deliveries in a PostgreSQL database, for whoever may read them there.
class PostgresSource final : public DeliverySource
{
public:
    explicit PostgresSource(const DeliveryPlace &place);

    Result<Done> open() override;
    Result<Done> run(const char *sql, const QVariantList &values, const RowVisitor &visit) override;
    Result<Done> snapshot(const std::function<Result<Done>()> &fn) override;
    int format() const override { return m_format; }
    qint64 opening() const override { return m_openings; }
    Result<Done> newestOf(const QList<qint64> &series, const DeliveryBounds &bounds, qsizetype most,
                          const std::function<void(qint64)> &visit) override;
    Result<Done> rowsOf(const char *sql, const QList<qint64> &numbers,
                        const RowVisitor &visit) override;
    Result<Done> receipts(qint64 first, qint64 before,
                          const std::function<void(qint64, qint64)> &visit) override;
    Result<qint64> size() override;
    Result<qint64> version() override;
    QSqlDriver *teller() override;

private:
    Result<Done> check();

    PostgresLink m_link;
    int m_format = 0;
    bool m_isChecked = false; ///< of the connection there is
    bool m_isSubscribed = false;
    qint64 m_openings = 0;
};

} // namespace motorpool
