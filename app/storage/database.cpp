// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include "databasefile.h"
#include "databaseupkeep.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>

#include <atomic>
#include <unordered_map>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString newName()
{
    static std::atomic<quint64> count{0};
    return u"motorpool-%1"_s.arg(++count);
}

Failure sqlFailure(const QString &path, const QString &code, const QSqlError &error)
{
    const QString &words = error.databaseText();
    return storageFailure(path, code, words.isEmpty() ? error.driverText() : words);
}

Failure sqlFailure(const QString &path, const QSqlError &error)
{
    return sqlFailure(path, sqliteCode(error.nativeErrorCode().toInt()), error);
}

} // namespace

struct Database::Connection
{
    QString name = newName();
    QSqlDatabase handle = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    QThread *thread = QThread::currentThread();
    std::unordered_map<const char *, std::unique_ptr<QSqlQuery>> prepared;
    bool isInTransaction = false;

    Connection() = default;
    ~Connection()
    {
        Q_ASSERT(QThread::currentThread() == thread);
        prepared.clear();
        handle.close();
        handle = {}; // nobody may hold it when its name goes
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
};

Database::Database(const QString &path)
    : m_path(path)
    , m_identity(identityOf(path))
{
}

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &path, const DatabaseKind &kind)
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return storageFailure(
            path, QLatin1StringView(storagecode::noDriver),
            QCoreApplication::translate("Storage", "Qt's driver for SQLite is not installed."));
    }
    if (path != QLatin1StringView(memory)) {
        if (const auto made = makeDatabaseFile(path, kind.patience); !made)
            return Failure(made.error());
    }
    std::unique_ptr<Database> database(new Database(path));
    if (const auto connected = database->connect(kind); !connected)
        return Failure(connected.error());
    return database;
}

Result<Done> Database::connect(const DatabaseKind &kind)
{
    m_connection = std::make_unique<Connection>();
    QSqlDatabase &handle = m_connection->handle;
    handle.setDatabaseName(m_path);
    handle.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kind.patience.count()));
    if (!handle.open())
        return sqlFailure(m_path, handle.lastError());
    return bringUpToDate(*this, kind);
}

bool Database::isInPlace() const
{
    return identityOf(m_path) == m_identity;
}

Failure Database::failure(const char *code, const QString &words) const
{
    return storageFailure(m_path, QLatin1StringView(code), words);
}

Result<Done> Database::run(const char *sql, const QVariantList &values, const RowVisitor &visit)
{
    Q_ASSERT(QThread::currentThread() == m_connection->thread);
    auto &query = m_connection->prepared[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_connection->handle);
        if (const auto done = prepare(*fresh, QString::fromUtf8(sql)); !done)
            return done;
        query = std::move(fresh);
    }
    Q_ASSERT_X(!query->isActive(), "Database::run", "a visitor ran the statement that it visits");
    return run(*query, values, visit);
}

Result<Done> Database::runOnce(const QString &sql)
{
    Q_ASSERT(QThread::currentThread() == m_connection->thread);
    QSqlQuery query(m_connection->handle);
    if (const auto done = prepare(query, sql); !done)
        return done;
    return run(query, {}, {});
}

Result<Done> Database::prepare(QSqlQuery &query, const QString &sql) const
{
    query.setForwardOnly(true);
    if (query.prepare(sql))
        return Done{};
    const QSqlError error = query.lastError();
    // Our statements are right for our schema, so it is the schema that is not.
    if (error.nativeErrorCode() == "1"_L1)
        return sqlFailure(m_path, QLatin1StringView(storagecode::badSchema), error);
    return sqlFailure(m_path, error);
}

Result<Done> Database::run(QSqlQuery &query, const QVariantList &values, const RowVisitor &visit)
{
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, values[i]);
    if (query.exec()) {
        while (query.next()) {
            if (visit && !visit(Row(query)))
                break;
        }
    }
    const QSqlError error = query.lastError();
    query.finish();
    for (int i = 0; i < values.size(); ++i)
        query.bindValue(i, QVariant()); // a kept statement would keep a large value as well
    if (error.isValid())
        return sqlFailure(m_path, error);
    return Done{};
}

Result<Done> Database::write(const std::function<Result<Done>()> &fn)
{
    return transact("BEGIN IMMEDIATE", fn);
}

Result<Done> Database::snapshot(const std::function<Result<Done>()> &fn)
{
    return transact("BEGIN", fn);
}

Result<Done> Database::transact(const char *begin, const std::function<Result<Done>()> &fn)
{
    Q_ASSERT(!m_connection->isInTransaction);
    if (const auto begun = run(begin); !begun)
        return begun;
    m_connection->isInTransaction = true;
    auto done = fn();
    if (done)
        done = run("COMMIT");
    if (!done)
        (void)run("ROLLBACK"); // fails where SQLite has done so itself, which is as good
    m_connection->isInTransaction = false;
    return done;
}

} // namespace motorpool
