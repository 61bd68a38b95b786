// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlitekeeper.h"

#include "deliveryschema.h"
#include "sqlitebatch.h"
#include "sqlitekeys.h"
#include "sqliteremoval.h"

#include <QCoreApplication>

namespace motorpool {

namespace {

// A log that is copied into the file at 32 MB holds most pages of the indexes many times, and each
// is copied once.
constexpr auto rareCheckpoints = "PRAGMA wal_autocheckpoint = 8192";
// The indexes of some hundred thousand deliveries, so that they are not read for each.
constexpr auto largeCache = "PRAGMA cache_size = -32768";
constexpr auto keepLog = "PRAGMA journal_size_limit = 67108864";

} // namespace

SqliteKeeper::SqliteKeeper(const QString &path, const QString &receiver)
    : m_path(path)
    , m_receiver(receiver)
{
}

SqliteKeeper::~SqliteKeeper() = default;

Result<Done> SqliteKeeper::open()
{
    if (m_database && m_database->isInPlace())
        return Done{};
    m_keys.reset();
    m_database.reset();
    m_receiverKey = 0;
    auto opened = Database::open(m_path, deliveriesDatabase());
    if (!opened) {
        return deliveryFailure(opened.error(),
                               QT_TRANSLATE_NOOP("Storage", "opening the stored deliveries"));
    }
    for (const char *sql : {rareCheckpoints, keepLog, largeCache}) {
        if (const auto done = (*opened)->run(sql); !done)
            return done;
    }
    m_database = std::move(*opened);
    m_keys = std::make_unique<SqliteKeys>(*m_database);
    return Done{};
}

/// One transaction. What was learned of keys in one that failed is forgotten, as they went with it.
template <class T, class Fn>
Result<T> SqliteKeeper::transact(const char *operation, Fn fn)
{
    if (const auto ready = open(); !ready)
        return deliveryFailure(ready.error(), operation);
    Result<T> result = T{};
    const auto done = m_database->write([&]() -> Result<Done> {
        result = fn();
        if (!result)
            return Failure(result.error());
        return Done{};
    });
    if (done)
        return result;
    m_keys->forget();
    m_receiverKey = 0;
    return deliveryFailure(done.error(), operation);
}

Result<QList<bool>> SqliteKeeper::put(std::span<const IncomingDelivery> deliveries)
{
    if (deliveries.empty())
        return QList<bool>();
    return transact<QList<bool>>(QT_TRANSLATE_NOOP("Storage", "storing deliveries"),
                                 [&] { return store(deliveries); });
}

Result<QList<bool>> SqliteKeeper::store(std::span<const IncomingDelivery> deliveries)
{
    if (m_receiverKey == 0) {
        const auto key = m_keys->receiver(m_receiver);
        if (!key)
            return Failure(key.error());
        m_receiverKey = *key;
    }
    SqliteBatch batch(*m_database, *m_keys, m_packer, m_receiverKey);
    if (auto begun = batch.begin(); !begun)
        return Failure(begun.error());
    QList<bool> isNew;
    isNew.reserve(qsizetype(deliveries.size()));
    for (const IncomingDelivery &delivery : deliveries) {
        const auto added = batch.add(delivery);
        if (!added)
            return Failure(added.error());
        isNew.append(*added);
    }
    if (auto ended = batch.end(); !ended)
        return Failure(ended.error());
    return isNew;
}

Result<Done> SqliteKeeper::putRefused(const RefusedDelivery &refused)
{
    return transact<Done>(
        QT_TRANSLATE_NOOP("Storage", "storing a refused delivery"), [&]() -> Result<Done> {
            auto done = m_database->run(
                "INSERT INTO refused (received_at, signature, body, reason, peer) "
                "VALUES (?, ?, ?, ?, ?)",
                {sqlTime(refused.receivedAt), sqlBytes(refused.signature.left(200)),
                 sqlBytes(refused.body), sqlText(refused.reason), sqlText(refused.peer)});
            if (!done)
                return done;
            return m_database->run("DELETE FROM refused WHERE number <= "
                                   "(SELECT max(number) FROM refused) - ?",
                                   {keptRefused});
        });
}

Result<bool> SqliteKeeper::removeBefore(const QDateTime &receivedBefore, int most)
{
    constexpr auto operation = QT_TRANSLATE_NOOP("Storage", "removing old deliveries");
    const Result<int> removed = transact<int>(operation, [&] {
        return removeSlice(*m_database, receivedBefore.toMSecsSinceEpoch(), most);
    });
    if (!removed)
        return Failure(removed.error());
    if (const auto given = giveBackRoom(*m_database); !given)
        return deliveryFailure(given.error(), operation);
    return *removed > 0;
}

} // namespace motorpool
