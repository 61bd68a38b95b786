// SPDX-License-Identifier: GPL-3.0-or-later
// Single deliveries and what they brought.
#include "bodypack.h"
#include "deliveryreader.h"
#include "deliveryrow.h"
#include "deliverysource.h"
#include "readfailure.h"
#include "storagefault.h"

#include <QCoreApplication>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

Result<QList<Delivery>> DeliveryReader::deliveries(const QList<qint64> &numbers)
{
    auto found = rows(numbers);
    if (!found)
        return failed(found.error());
    std::sort(found->begin(), found->end(),
              [](const Delivery &a, const Delivery &b) { return a.number < b.number; });
    return found;
}

Result<QHash<qint64, QByteArray>> DeliveryReader::bodies(const QList<qint64> &numbers)
{
    QHash<qint64, QByteArray> bodies;
    const auto done = m_source->rowsOf("SELECT number, packing, bytes FROM body WHERE number = ?",
                                       numbers, [&bodies](const Row &row) {
                                           if (auto body = unpackBody(row.number(1), row.bytes(2)))
                                               bodies.insert(row.number(0), std::move(*body));
                                           return true;
                                       });
    if (!done)
        return failed(done.error());
    return bodies;
}

Result<Delivery> DeliveryReader::delivery(qint64 number)
{
    const auto found = rows({number});
    if (!found)
        return failed(found.error());
    if (found->isEmpty())
        return missing(number);
    return found->front();
}

Result<DeliveredRequest> DeliveryReader::request(qint64 number)
{
    if (const auto opened = m_source->open(); !opened)
        return failed(opened.error());
    const bool hasSignatures = m_source->format() >= 2;
    bool isThere = false;
    std::optional<QByteArray> body;
    DeliveredRequest request;
    const auto done = m_source->run(
        hasSignatures ? "SELECT packing, bytes, signature, signed_by FROM body WHERE number = ?"
                      : "SELECT packing, bytes FROM body WHERE number = ?",
        {number}, [&](const Row &row) {
            body = unpackBody(row.number(0), row.bytes(1));
            if (hasSignatures) {
                request.signature = row.bytes(2).toHex();
                request.signedBy = int(row.number(3));
            }
            isThere = true;
            return true;
        });
    if (!done)
        return failed(done.error());
    if (!isThere)
        return missing(number);
    if (!body)
        return broken(number);
    request.body = std::move(*body);
    return request;
}

Result<QByteArray> DeliveryReader::body(qint64 number)
{
    auto request = this->request(number);
    if (!request)
        return Failure(request.error());
    return std::move(request->body);
}

Failure DeliveryReader::broken(qint64 number) const
{
    return failed(
        storageFailure(m_shown, QLatin1StringView(storagecode::badChecksum),
                       QCoreApplication::translate("Storage", "The body of delivery %1 is damaged.")
                           .arg(number))
            .value());
}

Failure DeliveryReader::missing(qint64 number) const
{
    return failed(storageFailure(m_shown, QLatin1StringView(storagecode::badContent),
                                 QCoreApplication::translate(
                                     "Storage", "Delivery %1 is not stored, or not any more.")
                                     .arg(number))
                      .value());
}

} // namespace motorpool
