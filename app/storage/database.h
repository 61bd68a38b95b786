// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileidentity.h"
#include "result.h"
#include "row.h"

#include <QVariantList>

#include <chrono>
#include <functional>
#include <memory>
#include <span>

namespace motorpool {

/// The statements that lead from one version of a schema to the next, one statement a text.
using Migration = std::span<const char *const>;

/// What a database file must be, and how it is treated.
struct DatabaseKind
{
    enum class Sync {
        Normal, ///< a power cut may take the last transactions, never part of one
        Full,   ///< what was written survives a power cut
    };

    qint32 applicationId = 0;              ///< PRAGMA application_id; tells our files from others
    std::span<const Migration> migrations; ///< row n leads from version n to n + 1; 0 is empty
    Sync sync = Sync::Normal;
    int pageSize = 4096;  ///< bytes, of a file that is made
    bool shrinks = false; ///< a file that is made can give room back: PRAGMA incremental_vacuum
    std::chrono::milliseconds patience{2000}; ///< wait for another process's lock at most so long
};

/// A connection to one SQLite file in WAL mode, with its schema brought up to date.
///
/// Used, and destroyed, on the thread that opened it; every call blocks for the disk's time. Other
/// threads and processes may have connections of their own to the file: they read while one writes.
/// All errors are of kind Storage; storagefault.h tells which. Nothing here moves or deletes the
/// file: that is for whoever knows whether it may be lost (fleetfile.h).
class Database
{
public:
    /// Gets each row in turn; false ends the reading.
    using RowVisitor = std::function<bool(const Row &)>;

    /// The path of a database that is kept in memory alone, and gone with its connection.
    static constexpr auto memory = ":memory:";

    /// Opens the file, or makes it (mode 0600, its missing folders 0700). A file of another program
    /// or of a newer version is left exactly as it is.
    static Result<std::unique_ptr<Database>> open(const QString &path, const DatabaseKind &kind);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    /// Which file this is, whatever lies at its path by now.
    const FileIdentity &identity() const { return m_identity; }

    /// False once the file at the path was removed or replaced, so that writing goes nowhere.
    bool isInPlace() const;

    /// Runs one statement with values for its question marks. It is kept prepared, known by its
    /// address, so it has to be a literal.
    Result<Done> run(const char *sql, const QVariantList &values = {},
                     const RowVisitor &visit = {});

    /// Runs one statement that is made up at run time. It is not kept.
    Result<Done> runOnce(const QString &sql);

    /// Runs fn in a transaction that writes: all of it or nothing. Not within another.
    Result<Done> write(const std::function<Result<Done>()> &fn);

    /// Runs fn on the file as it is at one moment, whoever writes meanwhile. Not within another.
    Result<Done> snapshot(const std::function<Result<Done>()> &fn);

    /// The error for content that this program cannot have written.
    Failure failure(const char *code, const QString &words) const;

private:
    struct Connection;

    explicit Database(const QString &path);
    Result<Done> connect(const DatabaseKind &kind);
    Result<Done> prepare(QSqlQuery &query, const QString &sql) const;
    Result<Done> run(QSqlQuery &query, const QVariantList &values, const RowVisitor &visit);
    Result<Done> transact(const char *begin, const std::function<Result<Done>()> &fn);

    QString m_path;
    FileIdentity m_identity;
    std::unique_ptr<Connection> m_connection;
};

} // namespace motorpool
