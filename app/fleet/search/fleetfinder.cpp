// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetfinder.h"

namespace motorpool {

FleetFinder::FleetFinder(QObject *parent)
    : QObject(parent)
    , m_worker(new QObject)
    , m_search(std::make_shared<FleetSearch>())
{
    m_thread.setObjectName(QStringLiteral("search"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

FleetFinder::~FleetFinder()
{
    m_thread.quit();
    m_thread.wait();
}

void FleetFinder::ask(const Fleet &fleet, const FleetQuestion &question)
{
    if (m_isBusy)
        m_next = Asked{fleet, question};
    else
        begin({fleet, question});
}

void FleetFinder::forget()
{
    ++m_forgotten;
    m_next.reset();
}

void FleetFinder::begin(Asked asked)
{
    m_isBusy = true;
    QMetaObject::invokeMethod(
        m_worker,
        [this, search = m_search, asked = std::move(asked), forgotten = m_forgotten] {
            FleetFound answer{asked.fleet, asked.question, nullptr};
            answer.rows = std::make_shared<const std::vector<quint32>>(
                search->find(asked.fleet, asked.question));
            // The finder waits for its thread before it goes, so it is still there.
            QMetaObject::invokeMethod(
                this,
                [this, answer = std::move(answer), forgotten] {
                    m_isBusy = false;
                    if (m_next)
                        begin(*std::exchange(m_next, std::nullopt));
                    if (forgotten == m_forgotten)
                        Q_EMIT found(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace motorpool
