// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deliverywriter.h"

#include <QUuid>

namespace motorpool {

inline const QDateTime sampleTime = QDateTime(QDate(2026, 11, 20), QTime(8, 30), Qt::UTC);

/// The id of the event with a number, a UUID as Smartcar's are.
inline QString sampleId(int number)
{
    return QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toString(QUuid::WithoutBraces);
}

/// A delivery of one of the vehicles, a minute after the one before.
inline IncomingDelivery sampleDelivery(int number, int vehicle = 0)
{
    IncomingDelivery delivery;
    DeliveryHead &head = delivery.head;
    head.eventId = sampleId(number);
    head.type = QStringLiteral("VEHICLE_STATE");
    head.userId = QStringLiteral("user-%1").arg(vehicle);
    head.externalId = QStringLiteral("C-%1").arg(vehicle);
    head.vehicleId = QStringLiteral("car-%1").arg(vehicle);
    head.make = QStringLiteral("SKODA");
    head.model = QStringLiteral("Enyaq");
    head.vehicleMode = QStringLiteral("live");
    head.deliveryId = QStringLiteral("d-%1").arg(number);
    head.webhookId = QStringLiteral("wh_1");
    head.webhookName = QStringLiteral("Fleet");
    head.mode = QStringLiteral("LIVE");
    head.triggers = QStringLiteral("tractionbattery-stateofcharge");
    delivery.receivedAt = sampleTime.addSecs(60 * number);
    head.deliveredAt = delivery.receivedAt.addMSecs(-350);
    head.oemAt = delivery.receivedAt.addSecs(-40);
    head.signalCount = 12;
    head.sequence = 1'790'080'000'000 + number;
    delivery.body = "{\"eventId\":\"" + head.eventId.toUtf8() + "\",\"data\":{}}";
    return delivery;
}

/// Bytes that no packing makes smaller.
inline QByteArray sampleNoise(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = seed;
    for (char &byte : bytes) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    return bytes;
}

inline QList<IncomingDelivery> sampleDeliveries(int count, int vehicles = 1, int first = 0)
{
    QList<IncomingDelivery> deliveries;
    for (int i = first; i < first + count; ++i)
        deliveries.append(sampleDelivery(i, i % vehicles));
    return deliveries;
}

} // namespace motorpool
