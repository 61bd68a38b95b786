// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverysource.h"

namespace motorpool {

/// Stands for a database that cannot be opened yet, as its password is out of reach: whatever is
/// asked is answered by why.
class RefusedSource final : public DeliverySource
{
public:
    explicit RefusedSource(const ApiError &why)
        : m_why(why)
    {
    }

    Result<Done> open() override { return Failure(m_why); }
    Result<Done> run(const char *, const QVariantList &, const RowVisitor &) override
    {
        return Failure(m_why);
    }
    Result<Done> snapshot(const std::function<Result<Done>()> &) override { return Failure(m_why); }
    int format() const override { return 0; }
    qint64 opening() const override { return 0; }
    Result<Done> newestOf(const QList<qint64> &, const DeliveryBounds &, qsizetype,
                          const std::function<void(qint64)> &) override
    {
        return Failure(m_why);
    }
    Result<Done> rowsOf(const char *, const QList<qint64> &, const RowVisitor &) override
    {
        return Failure(m_why);
    }
    Result<Done> receipts(qint64, qint64, const std::function<void(qint64, qint64)> &) override
    {
        return Failure(m_why);
    }
    Result<qint64> size() override { return Failure(m_why); }
    Result<qint64> version() override { return Failure(m_why); }
    QSqlDriver *teller() override { return nullptr; }

private:
    ApiError m_why;
};

} // namespace motorpool
