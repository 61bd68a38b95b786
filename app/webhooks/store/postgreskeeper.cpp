// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgreskeeper.h"

#include "postgresarray.h"
#include "postgresschema.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayLength = 86'400'000; ///< ms
constexpr int daysAhead = 3;
constexpr qsizetype mostKept = 200'000; ///< keys in memory

// Smartcar waits for 15 seconds. What a server does after it was given up comes again, and is
// known.
constexpr std::chrono::seconds batchLimit{10};
constexpr std::chrono::seconds openingLimit{5};

// Keys that may be gone, and a day for which there is no place: both are mended, and tried again.
constexpr QLatin1StringView keysGone("MP001");
constexpr QLatin1StringView noPlace("23514");

// A session keeps to what it was told as it began, and after a failover it may be the wrong server.
constexpr QLatin1StringView readOnly("25006");

QString digestOf(std::initializer_list<QString> texts)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const QString &text : texts) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// An id as the server keeps it; an absurdly long one fits into no index.
QString idOf(const QString &eventId)
{
    return eventId.size() <= 200 ? eventId : "md5:"_L1 + digestOf({eventId});
}

struct KindArrays
{
    PostgresArray subjects, userIds, externalIds, vehicleIds, makes, models, vehicleModes;
    PostgresArray shapes, types, webhookIds, webhookNames, modes, triggers, faults, errors;

    void add(const DeliverySubject &of)
    {
        subjects.add(
            digestOf({of.vehicleId, of.userId, of.externalId, of.make, of.model, of.vehicleMode}));
        userIds.add(of.userId);
        externalIds.add(of.externalId);
        vehicleIds.add(of.vehicleId);
        makes.add(of.make);
        models.add(of.model);
        vehicleModes.add(of.vehicleMode);
    }
    void add(const DeliveryShape &of)
    {
        shapes.add(digestOf({of.type, of.webhookId, of.webhookName, of.mode, of.triggers, of.faults,
                             of.hasErrors ? u"1"_s : u"0"_s}));
        types.add(of.type);
        webhookIds.add(of.webhookId);
        webhookNames.add(of.webhookName);
        modes.add(of.mode);
        triggers.add(of.triggers);
        faults.add(of.faults);
        errors.add(qint64(of.hasErrors));
    }
    QVariantList values() const
    {
        QVariantList all;
        for (const PostgresArray *array :
             {&subjects, &userIds, &externalIds, &vehicleIds, &makes, &models, &vehicleModes,
              &shapes, &types, &webhookIds, &webhookNames, &modes, &triggers, &faults, &errors})
            all << array->text();
        return all;
    }
};

} // namespace

PostgresKeeper::PostgresKeeper(const DeliveryPlace &place, const QString &receiver)
    : m_link(place)
    , m_receiver(receiver)
{
}

PostgresKeeper::Kind PostgresKeeper::kindOf(const IncomingDelivery &delivery)
{
    return {subjectOf(delivery.head), shapeOf(delivery.head)};
}

void PostgresKeeper::forget()
{
    m_series.clear();
    m_receiverKey = 0;
    m_firstDay = 0;
    m_lastDay = -1;
}

Result<Done> PostgresKeeper::open()
{
    const PostgresLink::Limit limit(m_link, openingLimit);
    const bool wasPrepared = m_isPrepared && m_link.isOpen();
    auto prepared = wasPrepared ? look() : prepare();
    if (!prepared && wasPrepared && storageFault(prepared.error()) == StorageFault::Unreachable)
        prepared = prepare(); // lost while nobody used it
    if (!prepared) {
        return deliveryFailure(prepared.error(),
                               QT_TRANSLATE_NOOP("Storage", "opening the stored deliveries"));
    }
    return prepared;
}

/// Asks a server that has been prepared whether it is there and lets anybody write.
Result<Done> PostgresKeeper::look()
{
    bool isReadOnly = false;
    auto done = m_link.run(u"SELECT current_setting('transaction_read_only')::bool"_s, {},
                           [&isReadOnly](const Row &row) {
                               isReadOnly = row.number(0) != 0;
                               return true;
                           });
    if (done && isReadOnly) {
        m_link.close();
        return m_link.failure(
            readOnly.data(),
            QCoreApplication::translate("Storage", "The server lets nobody write at present."));
    }
    return done;
}

Result<Done> PostgresKeeper::prepare()
{
    if (m_isPrepared && m_link.isOpen())
        return Done{};
    m_isPrepared = false;
    forget(); // it is another database, perhaps, by the time that it is back
    if (auto done = bringServerUpToDate(m_link); !done)
        return done;
    auto done = m_link.run(u"SELECT receiver_of(?), removals FROM counter"_s, {sqlText(m_receiver)},
                           [this](const Row &row) {
                               m_receiverKey = row.number(0);
                               m_removals = row.number(1);
                               return true;
                           });
    m_isPrepared = done.has_value();
    if (!done)
        m_link.close();
    return done;
}

Result<Done> PostgresKeeper::makeDays(std::span<const IncomingDelivery> deliveries)
{
    // Some days ahead, so that no batch waits for it at midnight.
    for (const IncomingDelivery &delivery : deliveries) {
        const qint64 day = delivery.receivedAt.toMSecsSinceEpoch() / dayLength;
        if (day >= m_firstDay && day < m_lastDay)
            continue;
        if (auto done = m_link.run(u"SELECT make_days(?, ?)"_s, {day * dayLength, daysAhead});
            !done)
            return done;
        m_firstDay = day;
        m_lastDay = day + daysAhead - 1;
    }
    return Done{};
}

Result<Done> PostgresKeeper::learnSeries(std::span<const IncomingDelivery> deliveries)
{
    if (m_series.size() >= mostKept)
        m_series.clear();
    KindArrays arrays;
    QList<Kind> asked;
    QHash<Kind, qint64> unknown;
    for (const IncomingDelivery &delivery : deliveries) {
        Kind kind = kindOf(delivery);
        if (m_series.contains(kind) || unknown.contains(kind))
            continue;
        arrays.add(kind.subject);
        arrays.add(kind.shape);
        unknown.insert(kind, 0);
        asked.append(std::move(kind));
    }
    if (asked.isEmpty())
        return Done{};
    qsizetype place = 0;
    return m_link.run(u"SELECT * FROM series_of(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                      arrays.values(), [&](const Row &row) {
                          m_series.insert(asked.value(place++), row.number(0));
                          return true;
                      });
}

Result<QList<bool>> PostgresKeeper::store(std::span<const IncomingDelivery> deliveries)
{
    if (auto made = makeDays(deliveries); !made)
        return Failure(made.error());
    if (auto learned = learnSeries(deliveries); !learned)
        return Failure(learned.error());
    PostgresArray series, ids, deliveryIds, delivered, oem, signalCounts, errorCounts, sequences;
    PostgresArray received, packings, bodies, signatures, signers;
    for (const IncomingDelivery &delivery : deliveries) {
        const DeliveryHead &head = delivery.head;
        series.add(m_series.value(kindOf(delivery)));
        ids.addOrNull(idOf(head.eventId));
        deliveryIds.add(head.deliveryId);
        delivered.add(head.deliveredAt);
        oem.add(head.oemAt);
        signalCounts.add(qint64(head.signalCount));
        errorCounts.add(qint64(head.errorCount));
        sequences.add(head.sequence);
        received.add(delivery.receivedAt.toMSecsSinceEpoch());
        const PackedBody body = m_packer.pack(delivery.body);
        packings.add(qint64(body.packing));
        bodies.addPlain(QLatin1StringView(body.bytes.toBase64()));
        signatures.addOrNull(QString::fromLatin1(delivery.signature.toHex()));
        signers.add(delivery.signedBy == 0 ? std::nullopt
                                           : std::optional<qint64>(delivery.signedBy));
    }
    QList<bool> isNew(qsizetype(deliveries.size()), false);
    bool isDone = false;
    const auto done = m_link.run(
        u"SELECT * FROM put_deliveries(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {m_receiverKey, m_removals, series.text(), ids.text(), deliveryIds.text(), delivered.text(),
         oem.text(), signalCounts.text(), errorCounts.text(), sequences.text(), received.text(),
         packings.text(), bodies.text(), signatures.text(), signers.text()},
        [&](const Row &row) {
            const qint64 place = row.number(0) - 1;
            isDone = isDone || place < 0;
            if (place >= 0 && place < isNew.size())
                isNew[place] = true;
            return true;
        });
    if (!done)
        return Failure(done.error());
    // Nothing is acknowledged of which the server has not said so.
    if (!isDone)
        return m_link.failure(storagecode::unreachable, u"The server did not answer."_s);
    return isNew;
}

Result<QList<bool>> PostgresKeeper::put(std::span<const IncomingDelivery> deliveries)
{
    if (deliveries.empty())
        return QList<bool>();
    const PostgresLink::Limit limit(m_link, batchLimit);
    Result<QList<bool>> stored = Failure(ApiError{});
    for (int attempt = 0; attempt < 2; ++attempt) {
        // A connection may have been lost while nobody used it.
        const bool wasOpen = m_isPrepared && m_link.isOpen();
        const auto ready = prepare();
        stored = ready ? store(deliveries) : Failure(ready.error());
        if (stored)
            break;
        const QString &code = stored.error().code;
        const bool isLost = wasOpen && storageFault(stored.error()) == StorageFault::Unreachable;
        const bool isReadOnly = wasOpen && code == readOnly;
        if (code != keysGone && code != noPlace && !isLost && !isReadOnly)
            break;
        m_isPrepared = false;
        if (isReadOnly)
            m_link.close();
    }
    if (!stored)
        return deliveryFailure(stored.error(), QT_TRANSLATE_NOOP("Storage", "storing deliveries"));
    return stored;
}

Result<Done> PostgresKeeper::putRefused(const RefusedDelivery &refused)
{
    const PostgresLink::Limit limit(m_link, openingLimit);
    auto done = prepare();
    if (done) {
        done = m_link.run(u"SELECT put_refused(?, ?, ?, ?, ?, ?)"_s,
                          {sqlTime(refused.receivedAt), sqlBytes(refused.signature.left(200)),
                           sqlBytes(refused.body), sqlText(refused.reason), sqlText(refused.peer),
                           keptRefused});
    }
    if (!done)
        return deliveryFailure(done.error(),
                               QT_TRANSLATE_NOOP("Storage", "storing a refused delivery"));
    return done;
}

Result<bool> PostgresKeeper::removeBefore(const QDateTime &receivedBefore, int most)
{
    auto ready = prepare();
    const auto removed = ready ? removeDay(receivedBefore, most) : Failure(ready.error());
    if (!removed)
        return deliveryFailure(removed.error(),
                               QT_TRANSLATE_NOOP("Storage", "removing old deliveries"));
    return removed;
}

Result<bool> PostgresKeeper::removeDay(const QDateTime &receivedBefore, int most)
{
    QString day;
    auto done = m_link.run(u"SELECT oldest_day(?)"_s, {receivedBefore.toMSecsSinceEpoch()},
                           [&day](const Row &row) {
                               day = row.text(0);
                               return true;
                           });
    if (!done)
        return Failure(done.error());
    if (day.isEmpty())
        return false;
    if (day != m_forgottenDay) {
        m_forgottenDay = day;
        m_forgottenUpTo = 0;
    }
    // The ids go first, in slices, as they hold up nobody.
    std::optional<qint64> upTo;
    done = m_link.run(u"SELECT forget_slice(?, ?, ?)"_s, {day, m_forgottenUpTo, most},
                      [&upTo](const Row &row) {
                          if (!row.isNull(0))
                              upTo = row.number(0);
                          return true;
                      });
    if (done && upTo)
        m_forgottenUpTo = *upTo;
    else if (done)
        done = m_link.run(u"SELECT drop_day(?)"_s, {day});
    if (!done)
        return Failure(done.error());
    return true;
}

} // namespace motorpool
