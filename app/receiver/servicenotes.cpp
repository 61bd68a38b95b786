// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicenotes.h"

#include "servicelog.h"

#include <QCryptographicHash>

namespace motorpool {

void ServiceNotes::stored(std::span<const IncomingDelivery> deliveries, const QList<bool> &isNew)
{
    logEvent(LogLevel::Debug, "stored",
             {{"deliveries", qint64(deliveries.size())}, {"new", qint64(isNew.count(true))}});
}

void ServiceNotes::refused(const RefusedDelivery &delivery, quint64 untold)
{
    const QByteArray hash = QCryptographicHash::hash(delivery.body, QCryptographicHash::Sha256);
    logEvent(LogLevel::Warning, "refused",
             {{"reason", delivery.reason},
              {"peer", delivery.peer},
              {"bodyBytes", qint64(delivery.body.size())},
              {"bodySha256", QString::fromLatin1(hash.toHex())},
              {"untold", qint64(untold)}});
}

void ServiceNotes::challenged(const AnsweredChallenge &challenge)
{
    logEvent(LogLevel::Info, "challenged",
             {{"webhookId", challenge.webhookId},
              {"webhookName", challenge.webhookName},
              {"signed", challenge.isSigned}});
}

void ServiceNotes::storageLost(const ApiError &error)
{
    logEvent(LogLevel::Error, "storage-lost",
             {{"operation", error.operation}, {"path", error.path}, {"detail", error.detail}});
}

void ServiceNotes::upkeepFailed(const ApiError &error)
{
    logEvent(LogLevel::Warning, "retention-failed",
             {{"operation", error.operation}, {"path", error.path}, {"detail", error.detail}});
}

void ServiceNotes::storageBack()
{
    logEvent(LogLevel::Info, "storage-back");
}

} // namespace motorpool
