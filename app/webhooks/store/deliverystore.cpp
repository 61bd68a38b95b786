// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliverystore.h"

#include "deliverydesk.h"

#include <QDeadlineTimer>

namespace motorpool {

namespace {

// A file is closed within it; a window is not held up for longer.
constexpr std::chrono::milliseconds patience{250};

} // namespace

DeliveryStore::DeliveryStore(const DeliveryPlace &place, Begin when, QObject *parent)
    : QObject(parent)
    , m_thread(new QThread)
    , m_relay(new QObject)
    , m_desk(new DeliveryDesk(place, lookEvery))
{
    qRegisterMetaType<std::optional<ApiError>>();
    m_thread->setObjectName(QStringLiteral("deliveries"));
    m_desk->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    connect(m_desk, &DeliveryDesk::changed, this, &DeliveryStore::changed);
    connect(m_desk, &DeliveryDesk::faultChanged, this,
            [this](const std::optional<ApiError> &fault) {
                m_fault = fault;
                Q_EMIT faultChanged();
            });
    m_thread->start();
    if (when == Begin::AtOnce)
        begin();
}

void DeliveryStore::begin()
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk] { desk->begin(); }, Qt::QueuedConnection);
}

void DeliveryStore::refuse(const ApiError &why)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, why] { desk->refuse(why); }, Qt::QueuedConnection);
}

DeliveryStore::~DeliveryStore()
{
    for (const auto &asked : m_asked) {
        if (const Interrupt interrupt = asked.lock())
            *interrupt = true;
    }
    QMetaObject::invokeMethod(
        m_desk,
        [desk = m_desk] {
            desk->end();
            desk->thread()->quit();
        },
        Qt::QueuedConnection);
    if (m_thread->wait(QDeadlineTimer(patience))) {
        delete m_thread;
        delete m_relay;
        return;
    }
    connect(m_thread, &QThread::finished, m_relay, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

void DeliveryStore::look()
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk] { desk->look(); }, Qt::QueuedConnection);
}

void DeliveryStore::run(std::function<void(DeliveryReader &)> act)
{
    QMetaObject::invokeMethod(
        m_desk, [desk = m_desk, act = std::move(act)] { desk->run(act); }, Qt::QueuedConnection);
}

Call<DeliveryPage> *DeliveryStore::page(const DeliveryFilter &filter, qsizetype most,
                                        std::optional<qint64> before, QObject *parent)
{
    return ask<DeliveryPage>(parent, [=](DeliveryReader &reader, const Interrupt &interrupt) {
        return reader.page(filter, most, before, interrupt);
    });
}

Call<qint64> *DeliveryStore::count(const DeliveryFilter &filter, QObject *parent)
{
    return ask<qint64>(parent, [=](DeliveryReader &reader, const Interrupt &interrupt) {
        return reader.count(filter, interrupt);
    });
}

Call<QList<Delivery>> *DeliveryStore::since(qint64 number, qsizetype most, QObject *parent)
{
    return ask<QList<Delivery>>(parent, [=](DeliveryReader &reader, const Interrupt &) {
        return reader.since(number, most);
    });
}

Call<Delivery> *DeliveryStore::delivery(qint64 number, QObject *parent)
{
    return ask<Delivery>(
        parent, [=](DeliveryReader &reader, const Interrupt &) { return reader.delivery(number); });
}

Call<DeliveredRequest> *DeliveryStore::request(qint64 number, QObject *parent)
{
    return ask<DeliveredRequest>(
        parent, [=](DeliveryReader &reader, const Interrupt &) { return reader.request(number); });
}

Call<QByteArray> *DeliveryStore::body(qint64 number, QObject *parent)
{
    return ask<QByteArray>(
        parent, [=](DeliveryReader &reader, const Interrupt &) { return reader.body(number); });
}

Call<std::optional<Delivery>> *DeliveryStore::previous(const Delivery &delivery, QObject *parent)
{
    return ask<std::optional<Delivery>>(parent, [=](DeliveryReader &reader, const Interrupt &) {
        return reader.previous(delivery);
    });
}

Call<QList<VehicleDeliveries>> *DeliveryStore::vehicles(QObject *parent)
{
    return ask<QList<VehicleDeliveries>>(
        parent, [](DeliveryReader &reader, const Interrupt &) { return reader.vehicles(); });
}

Call<QList<DeliveryHabit>> *DeliveryStore::habits(QObject *parent)
{
    return ask<QList<DeliveryHabit>>(parent,
                                     [](DeliveryReader &reader, const Interrupt &interrupt) {
                                         return reader.habits(1'000'000, interrupt);
                                     });
}

Call<QList<RefusedDelivery>> *DeliveryStore::refused(QObject *parent)
{
    return ask<QList<RefusedDelivery>>(
        parent, [](DeliveryReader &reader, const Interrupt &) { return reader.refused(); });
}

Call<qint64> *DeliveryStore::size(QObject *parent)
{
    return ask<qint64>(parent,
                       [](DeliveryReader &reader, const Interrupt &) { return reader.size(); });
}

} // namespace motorpool
