// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "deliveryplace.h"

#include <QDeadlineTimer>

#include <memory>
#include <optional>

class QSqlDriver;
class QSqlError;

namespace motorpool {

/// A connection to a PostgreSQL server, made when it is first needed and made again after it was
/// lost. Used, and destroyed, on one thread; each call blocks for the network's time, at most for
/// its Limit where the server does not answer, be it gone or hung. All errors are of kind Storage:
/// code is the SQLSTATE, or UNREACHABLE, PASSWORD or NO_PASSWORD (StorageFault::Unreachable all),
/// after which the next call connects anew, with the password that the place has by then; with one
/// that was refused, not before ten seconds. No error has the password in it.
class PostgresLink
{
public:
    /// As long as it lives, all that is asked of a link has to be answered within a time, beside
    /// the five seconds that a connection may take; then the server counts as lost. Without one it
    /// is 25 seconds for each statement.
    class Limit
    {
    public:
        Limit(PostgresLink &link, std::chrono::milliseconds time)
            : m_link(link)
            , m_before(std::exchange(link.m_limit, QDeadlineTimer(time)))
        {
        }
        ~Limit() { m_link.m_limit = m_before; }
        Limit(const Limit &) = delete;
        Limit &operator=(const Limit &) = delete;

    private:
        PostgresLink &m_link;
        QDeadlineTimer m_before;
    };

    explicit PostgresLink(const DeliveryPlace &place);
    ~PostgresLink();
    PostgresLink(const PostgresLink &) = delete;
    PostgresLink &operator=(const PostgresLink &) = delete;

    /// True while there is a connection, as far as is known.
    bool isOpen() const;
    Result<Done> open();
    void close();

    /// Runs one statement with values for its question marks, which it has nowhere else.
    Result<Done> run(const QString &sql, const QVariantList &values = {},
                     const Database::RowVisitor &visit = {});

    /// Runs fn in a transaction.
    Result<Done> write(const std::function<Result<Done>()> &fn);

    /// Runs fn on what is there at one moment.
    Result<Done> snapshot(const std::function<Result<Done>()> &fn);

    /// Subscribes to what is notified on a channel (QSqlDriver::notification); null without a
    /// connection.
    QSqlDriver *driver() const;

    /// The error for what this program says of the database itself.
    Failure failure(const char *code, const QString &words) const;

private:
    struct Connection;

    bool isRefused() const;
    Result<Done> connect();
    Failure lost(const QSqlError &error);
    Failure refused(const QSqlError &error);
    QString wordsOf(const QSqlError &error) const;
    Failure tooSlow();
    Result<Done> transact(const QString &begin, const std::function<Result<Done>()> &fn);

    DeliveryPlace m_place;
    std::unique_ptr<Connection> m_connection;
    std::optional<ApiError> m_refusal; ///< of the password
    quint64 m_refusedChange = 0;       ///< of which one
    QDeadlineTimer m_refusalEnds;
    QDeadlineTimer m_limit{QDeadlineTimer::Forever}; ///< for ever: that of each statement counts
};

} // namespace motorpool
