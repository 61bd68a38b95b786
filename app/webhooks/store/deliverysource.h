// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "deliveryplace.h"

#include <QList>

#include <functional>
#include <limits>
#include <memory>

class QSqlDriver;

namespace motorpool {

/// Where a search may look among deliveries: numbers, and when they were received (ms since 1970).
struct DeliveryBounds
{
    qint64 before = std::numeric_limits<qint64>::max(); ///< numbers below
    qint64 first = 0;                                   ///< and from here on
    qint64 from = 0;
    qint64 until = std::numeric_limits<qint64>::max();

    QVariantList values() const { return {before, first, from, until}; }
};

/// The database that a reader asks; its tables are the same for SQLite and PostgreSQL, as far as
/// they are read. One thread; blocks; errors are of kind Storage.
class DeliverySource
{
public:
    using RowVisitor = Database::RowVisitor;

    virtual ~DeliverySource() = default;

    /// Opens, where it is not open; every other call does so too.
    virtual Result<Done> open() = 0;

    /// Runs a literal statement with values for its question marks.
    virtual Result<Done> run(const char *sql, const QVariantList &values = {},
                             const RowVisitor &visit = {}) = 0;

    /// Runs fn on what is there at one moment, whoever writes meanwhile. Not within another.
    virtual Result<Done> snapshot(const std::function<Result<Done>()> &fn) = 0;

    /// The version of its schema, known once it is open: a server's may be an earlier one than
    /// this program's, until a receiver of this version has written to it.
    virtual int format() const = 0;

    /// Another one after each opening: it may be another database by then.
    virtual qint64 opening() const = 0;

    /// The newest numbers of each of some series, at most so many of each.
    virtual Result<Done> newestOf(const QList<qint64> &series, const DeliveryBounds &bounds,
                                  qsizetype most,
                                  const std::function<void(qint64 number)> &visit) = 0;

    /// The rows of sql, which ends in "= ?" for a number, of some numbers in any order.
    virtual Result<Done> rowsOf(const char *sql, const QList<qint64> &numbers,
                                const RowVisitor &visit) = 0;

    /// Series and time of receipt (ms since 1970) of each delivery with a number from first to
    /// below before, the newest first.
    virtual Result<Done>
    receipts(qint64 first, qint64 before,
             const std::function<void(qint64 series, qint64 receivedAt)> &visit) = 0;

    /// Room in bytes that the deliveries take.
    virtual Result<qint64> size() = 0;

    /// Something that changes once anybody has written; 0 where news is told by itself.
    virtual Result<qint64> version() = 0;

    /// Where news is told by itself, who tells it (QSqlDriver::notification), and the channel is
    /// subscribed to; null elsewhere, and while there is no connection.
    virtual QSqlDriver *teller() = 0;

protected:
    /// Reads rows of numbers by blank, two by two: that many rows of two columns take Qt's drivers
    /// several times as long.
    static RowVisitor inPairs(const std::function<void(qint64, qint64)> &visit);
};

std::unique_ptr<DeliverySource> sourceOf(const DeliveryPlace &place);

} // namespace motorpool
