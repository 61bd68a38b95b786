// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetstore.h"

#include "fleetkeeper.h"
#include "fleetrow.h"
#include "fleetstoreask.h"

namespace motorpool {

FleetStore::FleetStore(const QString &folder, const Clock *clock, QObject *parent)
    : QObject(parent)
    , m_keeper(new FleetKeeper(folder, clock))
{
    qRegisterMetaType<Fleet>();
    m_thread.setObjectName(QStringLiteral("fleet"));
    m_keeper->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_keeper, &QObject::deleteLater);
    connect(m_keeper, &FleetKeeper::published, this, [this](const Fleet &fleet) {
        m_fleet = fleet;
        Q_EMIT changed();
    });
    connect(m_keeper, &FleetKeeper::opened, this, [this] {
        m_isOpen = true;
        Q_EMIT opened();
    });
    connect(m_keeper, &FleetKeeper::faultChanged, this,
            [this](const std::optional<ApiError> &fault) {
                m_fault = fault;
                Q_EMIT faultChanged();
            });
    connect(m_keeper, &FleetKeeper::setAside, this, [this](const QList<SetAside> &files) {
        m_setAside += files;
        Q_EMIT setAsideChanged();
    });
    m_thread.start();
    tell([](FleetKeeper &keeper) { keeper.open(); });
}

FleetStore::~FleetStore()
{
    tell([](FleetKeeper &keeper) {
        keeper.close();
        keeper.thread()->quit();
    });
    m_thread.wait();
}

void FleetStore::forgetSetAside()
{
    m_setAside.clear();
    Q_EMIT setAsideChanged();
}

void FleetStore::beginSync(Mode mode)
{
    tell([mode](FleetKeeper &keeper) {
        keeper.writer().beginSync(mode, keeper.now());
        keeper.touch();
    });
}

void FleetStore::beginPass()
{
    tell([](FleetKeeper &keeper) { keeper.writer().beginPass(); });
}

void FleetStore::merge(const QList<Connection> &connections, LearnedFrom from)
{
    tell([connections, from](FleetKeeper &keeper) {
        keeper.writer().merge(connectionRows(connections).views, from, keeper.now());
        keeper.touch();
    });
}

void FleetStore::merge(const SharedRows &rows)
{
    tell([rows](FleetKeeper &keeper) {
        keeper.writer().merge(rows->views, LearnedFrom::Sync, keeper.now());
        keeper.touch();
    });
}

Call<QList<FleetStore::Missing>> *FleetStore::missing(Mode mode, QObject *parent)
{
    return ask<QList<Missing>>(parent, [mode](FleetKeeper &keeper) {
        QList<Missing> missing;
        const Fleet &fleet = keeper.writer().fleet();
        for (const quint32 row : keeper.writer().missing(mode))
            missing.append({row, QString::fromStdString(FleetRow(fleet, row).connectionId())});
        return missing;
    });
}

Call<FleetStore::Seen> *FleetStore::seen(QObject *parent)
{
    return ask<Seen>(parent, [](FleetKeeper &keeper) {
        return Seen{int(keeper.writer().seen()), int(keeper.writer().repeated())};
    });
}

Call<SyncCounts> *FleetStore::endSync(const QList<quint32> &gone, QObject *parent)
{
    return ask<SyncCounts>(parent, [gone](FleetKeeper &keeper) {
        const SyncCounts counts = keeper.writer().endSync(
            std::span(gone.constData(), std::size_t(gone.size())), keeper.now());
        keeper.publish();
        (void)keeper.save();
        return counts;
    });
}

Call<int> *FleetStore::clearGone(QObject *parent)
{
    return ask<int>(parent, [](FleetKeeper &keeper) {
        const int cleared = keeper.writer().clearGone();
        keeper.publish();
        (void)keeper.save();
        return cleared;
    });
}

void FleetStore::look()
{
    tell([](FleetKeeper &keeper) { keeper.look(); });
}

void FleetStore::setVin(const QString &vehicleId, const QString &vin)
{
    tell([vehicleId, vin](FleetKeeper &keeper) {
        keeper.writer().setVin(vehicleId.toStdString(), vin.toStdString());
        keeper.touch();
    });
}

} // namespace motorpool
