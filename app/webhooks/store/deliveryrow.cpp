// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryrow.h"

namespace motorpool {

QString toldText(const Row &row, int column)
{
    const QString text = row.text(column);
    return text.isEmpty() ? QString() : text;
}

Delivery deliveryOf(const Row &row)
{
    Delivery delivery;
    DeliveryHead &head = delivery.head;
    delivery.number = row.number(0);
    head.eventId = toldText(row, 1);
    head.deliveryId = toldText(row, 2);
    head.deliveredAt = row.time(3);
    head.oemAt = row.time(4);
    head.signalCount = int(row.number(5));
    head.errorCount = int(row.number(6));
    if (!row.isNull(7))
        head.sequence = row.number(7);
    delivery.receivedAt = row.time(8);
    delivery.lastReceivedAt = row.time(9);
    delivery.tries = int(row.number(10));
    delivery.receiver = toldText(row, 11);
    QString *const texts[] = {&head.userId, &head.externalId, &head.vehicleId,
                              &head.make,   &head.model,      &head.vehicleMode,
                              &head.type,   &head.webhookId,  &head.webhookName,
                              &head.mode,   &head.triggers,   &head.faults};
    int column = 12;
    for (QString *text : texts)
        *text = toldText(row, column++);
    return delivery;
}

} // namespace motorpool
