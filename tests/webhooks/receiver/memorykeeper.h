// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverykeeper.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <mutex>
#include <vector>

namespace motorpool {

/// What keepers of one test write into; it outlives them, and is for any thread.
struct MemoryStore
{
    struct Contents
    {
        std::vector<IncomingDelivery> deliveries;
        QList<RefusedDelivery> refused;
        QList<qsizetype> batches; ///< their sizes
        int opened = 0;
    };

    Contents contents() const
    {
        const std::lock_guard lock(mutex);
        return now;
    }
    qsizetype size() const { return qsizetype(contents().deliveries.size()); }

    mutable std::mutex mutex;
    Contents now;
    QSet<QString> ids;
    bool isLost = false;      ///< nothing can be written
    QString poison;           ///< an event that cannot be, and takes its whole batch with it
    QString unfit;            ///< an event that the storage says it cannot hold
    std::function<void()> at; ///< called at the begin of each put(), without the lock
};

class MemoryKeeper final : public DeliveryKeeper
{
public:
    explicit MemoryKeeper(MemoryStore &store)
        : m_store(store)
    {
    }

    Result<Done> open() override
    {
        const std::lock_guard lock(m_store.mutex);
        ++m_store.now.opened;
        return m_store.isLost ? Result<Done>(lost()) : Done{};
    }

    Result<QList<bool>> put(std::span<const IncomingDelivery> deliveries) override
    {
        if (m_store.at)
            m_store.at();
        const std::lock_guard lock(m_store.mutex);
        m_store.now.batches.append(qsizetype(deliveries.size()));
        for (const IncomingDelivery &delivery : deliveries) {
            if (m_store.isLost ||
                (!m_store.poison.isEmpty() && delivery.head.eventId == m_store.poison))
                return lost();
            if (!m_store.unfit.isEmpty() && delivery.head.eventId == m_store.unfit)
                return lost("22P05");
        }
        QList<bool> isNew;
        for (const IncomingDelivery &delivery : deliveries) {
            const QString &id = delivery.head.eventId;
            isNew.append(id.isEmpty() || !m_store.ids.contains(id));
            m_store.ids.insert(id);
            if (isNew.last())
                m_store.now.deliveries.push_back(delivery);
        }
        return isNew;
    }

    Result<Done> putRefused(const RefusedDelivery &refused) override
    {
        const std::lock_guard lock(m_store.mutex);
        m_store.now.refused.append(refused);
        return Done{};
    }

    Result<bool> removeBefore(const QDateTime &before, int most) override
    {
        const std::lock_guard lock(m_store.mutex);
        int removed = 0;
        std::erase_if(m_store.now.deliveries, [&](const IncomingDelivery &delivery) {
            return removed < most && delivery.receivedAt < before && ++removed > 0;
        });
        return removed == most;
    }

private:
    static Failure lost(const char *code = "")
    {
        ApiError error;
        error.kind = ApiError::Kind::Storage;
        error.code = QString::fromLatin1(code);
        error.detail = QStringLiteral("the disk is away");
        return Failure(error);
    }

    MemoryStore &m_store;
};

} // namespace motorpool
