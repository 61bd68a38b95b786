// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgreslink.h"

#include "passwordfault.h"
#include "postgreslibrary.h"
#include "socketwatch.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QThread>

#include <atomic>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView driverName("QPSQL");

// A server that is gone without a word is given up after some seconds, in every phase.
constexpr const char *patience[] = {"connect_timeout=5",      "keepalives_idle=5",
                                    "keepalives_interval=2",  "keepalives_count=3",
                                    "tcp_user_timeout=10000", "client_encoding=UTF8"};

// Beyond what the server itself allows a statement.
constexpr std::chrono::seconds statementLimit{25};

// A server may lock out who comes with a wrong password again and again.
constexpr std::chrono::seconds restAfterRefusal{10};

// Never less durable than the server would be, and never waiting for ever. All that is asked is
// short: to have it compiled, or done by several, takes longer than to do it, most of all where the
// server has much to do. One statement, as each is a way to the server and back.
constexpr auto settings = "SELECT set_config('client_min_messages', 'warning', false), "
                          "set_config('search_path', 'motorpool, pg_catalog', false), "
                          "set_config('statement_timeout', '20s', false), "
                          "set_config('lock_timeout', '10s', false), "
                          "set_config('idle_in_transaction_session_timeout', '20s', false), "
                          "set_config('jit', 'off', false), "
                          "set_config('max_parallel_workers_per_gather', '0', false), "
                          "CASE WHEN current_setting('synchronous_commit') IN ('off', 'local') "
                          "THEN set_config('synchronous_commit', 'on', false) END";

QString newName()
{
    static std::atomic<quint64> count{0};
    return u"motorpool-server-%1"_s.arg(++count);
}

QString quoted(QString value)
{
    value.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + value + u'\'';
}

/// What Qt joins by semicolons is one text for libpq, in which the last of a name counts.
QString optionsOf(const DeliveryPlace &place)
{
    QStringList options;
    for (const char *option : patience)
        options << QString::fromLatin1(option);
    for (const auto &[name, value] : place.options)
        options << name + u'=' + quoted(value);
    return options.join(u';');
}

bool isOfLostServer(const QString &state)
{
    return state.isEmpty() || state.startsWith("08"_L1) || state.startsWith("57P"_L1);
}

QString rawWordsOf(const QSqlError &error)
{
    const QString words = error.databaseText().trimmed();
    return words.isEmpty() ? error.driverText() : words;
}

} // namespace

struct PostgresLink::Connection
{
    QString name = newName();
    QSqlDatabase handle = QSqlDatabase::addDatabase(driverName, name);
    QThread *thread = QThread::currentThread();
    std::unique_ptr<SocketWatch> watch; ///< nothing: it cannot be watched

    Connection() = default;
    ~Connection()
    {
        Q_ASSERT(QThread::currentThread() == thread);
        handle.close();
        handle = {}; // nobody may hold it when its name goes
        QSqlDatabase::removeDatabase(name);
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
};

PostgresLink::PostgresLink(const DeliveryPlace &place)
    : m_place(place)
{
}

PostgresLink::~PostgresLink() = default;

Failure PostgresLink::failure(const char *code, const QString &words) const
{
    return storageFailure(m_place.shown(), QLatin1StringView(code), words);
}

// What server and library say goes on to people and logs: neither has a reason to repeat a
// password, and nobody has to rely on that.
QString PostgresLink::wordsOf(const QSqlError &error) const
{
    const QString words = rawWordsOf(error);
    if (!m_place.password || !m_place.password->isIn(words))
        return words;
    return QCoreApplication::translate(
        "Storage", "What the server says is not shown, as the password stands in it.");
}

Failure PostgresLink::lost(const QSqlError &error)
{
    close();
    return failure(storagecode::unreachable, wordsOf(error));
}

Failure PostgresLink::refused(const QSqlError &error)
{
    close();
    const char *fault = passwordFault(rawWordsOf(error));
    const Failure failed = failure(fault ? fault : storagecode::unreachable, wordsOf(error));
    if (fault && m_place.password) {
        m_refusal = failed.value();
        m_refusedChange = m_place.password->changes();
        m_refusalEnds.setRemainingTime(restAfterRefusal);
    }
    return failed;
}

bool PostgresLink::isRefused() const
{
    return m_refusal && !m_refusalEnds.hasExpired() && m_place.password &&
           m_place.password->changes() == m_refusedChange;
}

Failure PostgresLink::tooSlow()
{
    close();
    return failure(storagecode::unreachable,
                   QCoreApplication::translate("Storage", "The server did not answer in time."));
}

bool PostgresLink::isOpen() const
{
    return m_connection && m_connection->handle.isOpen();
}

void PostgresLink::close()
{
    m_connection.reset();
}

QSqlDriver *PostgresLink::driver() const
{
    return m_connection ? m_connection->handle.driver() : nullptr;
}

Result<Done> PostgresLink::open()
{
    if (isOpen())
        return Done{};
    close(); // the driver has found out that it was lost
    if (!QSqlDatabase::isDriverAvailable(driverName)) {
        return failure(
            storagecode::noDriver,
            QCoreApplication::translate("Storage", "Qt's driver for PostgreSQL is not installed."));
    }
    if (isRefused())
        return Failure(*m_refusal);
    if (auto connected = connect(); !connected)
        return connected;
    postgreslibrary::silenceNotices(driver());
    if (const int socket = postgreslibrary::socketOf(driver()); socket >= 0)
        m_connection->watch = std::make_unique<SocketWatch>(socket);
    auto settled = run(QString::fromLatin1(settings));
    if (!settled)
        close();
    return settled;
}

Result<Done> PostgresLink::connect()
{
    m_connection = std::make_unique<Connection>();
    QSqlDatabase &handle = m_connection->handle;
    handle.setHostName(m_place.host);
    handle.setPort(m_place.port);
    handle.setDatabaseName(m_place.database);
    handle.setConnectOptions(optionsOf(m_place));
    QString password;
    if (m_place.password) {
        m_place.password->read([&password](std::span<const char> bytes) {
            password = QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
        });
    }
    // Never setPassword(), which keeps it as long as the handle lives.
    const bool isOpen = handle.open(m_place.user, password);
    scrub(password);
    if (!isOpen)
        return refused(handle.lastError());
    m_refusal.reset();
    return Done{};
}

Result<Done> PostgresLink::run(const QString &sql, const QVariantList &values,
                               const Database::RowVisitor &visit)
{
    if (m_limit.hasExpired())
        return tooSlow();
    if (auto opened = open(); !opened)
        return opened;
    Q_ASSERT(QThread::currentThread() == m_connection->thread);
    // Not prepared: Qt would do no more than this either, and would complain about each prepared
    // statement when a connection is lost.
    const QList<QStringView> parts = QStringView(sql).split(u'?');
    Q_ASSERT(parts.size() == values.size() + 1);
    QString text = parts.front().toString();
    for (qsizetype i = 0; i < values.size(); ++i) {
        QSqlField field(QString(), values[i].metaType());
        field.setValue(values[i]);
        text += m_connection->handle.driver()->formatValue(field);
        text += parts[i + 1];
    }
    QSqlError error;
    bool isRun = false;
    SocketWatch *watch = m_connection->watch.get();
    if (watch) {
        watch->begin(m_limit.isForever() ? SocketWatch::Clock::now() + statementLimit
                                         : m_limit.deadline<SocketWatch::Clock>());
    }
    {
        QSqlQuery query(m_connection->handle);
        query.setForwardOnly(true);
        isRun = query.exec(text);
        if (isRun) {
            while (query.next()) {
                if (visit && !visit(Row(query)))
                    break;
            }
        }
        error = query.lastError();
        query.finish();
    }
    if (watch && watch->end())
        return tooSlow();
    if (isRun && !error.isValid())
        return Done{};
    const QString state = error.nativeErrorCode();
    if (isOfLostServer(state))
        return lost(error);
    return storageFailure(m_place.shown(), state, wordsOf(error));
}

Result<Done> PostgresLink::write(const std::function<Result<Done>()> &fn)
{
    return transact(u"BEGIN"_s, fn);
}

Result<Done> PostgresLink::snapshot(const std::function<Result<Done>()> &fn)
{
    return transact(u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s, fn);
}

Result<Done> PostgresLink::transact(const QString &begin, const std::function<Result<Done>()> &fn)
{
    if (auto begun = run(begin); !begun)
        return begun;
    auto done = fn();
    if (done)
        done = run(u"COMMIT"_s);
    if (!done && isOpen())
        (void)run(u"ROLLBACK"_s);
    return done;
}

} // namespace motorpool
