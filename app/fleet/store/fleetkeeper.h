// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetkeeper.h"
#include "fleetvault.h"
#include "fleetwriter.h"
#include "readingtable.h"
#include "workclaim.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace motorpool {

class Clock;

/// The fleet and its cache on their own thread; FleetStore's other half. It says that the fleet
/// changed at most some times a second, and writes what changed at most every few seconds and at
/// the end. Other programs may keep the same fleet: each takes in what the others learned.
/// Everything is called on its thread.
class FleetKeeper : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives it. No folder: nothing outlives the program.
    FleetKeeper(const QString &folder, const Clock *clock);
    ~FleetKeeper() override;

    void open();
    void close(); ///< writes what is left

    /// The open file, for what is kept beside the fleet; null where there is none. Without a folder
    /// it is in memory.
    FleetFile *file() const { return m_file.get(); }

    /// The same of the call budget, which has a file of its own.
    BudgetKeeper *budget() const { return m_budget.get(); }

    /// Claims to be the one that refreshes this fleet; again is as good as once.
    Result<Done> claimRefresh();
    bool isRefreshClaimed() const { return m_refreshClaim != nullptr; }
    void releaseRefresh() { m_refreshClaim.reset(); }

    /// What came of keeping something there: a fault is told.
    void note(const Result<Done> &kept);

    /// How far deliveries of a store are in the fleet (FleetVault::mark()).
    std::optional<qint64> mark(const QByteArray &of) const;
    void setMark(const QByteArray &of, qint64 number);

    qint64 now() const;
    FleetWriter &writer() { return *m_writer; }

    /// After whatever the writer was told.
    void touch();
    void publish();
    Result<Done> save();

    /// Takes in what other programs kept since; comes by itself every few seconds.
    void look();

Q_SIGNALS:
    void published(const motorpool::Fleet &fleet);
    void opened();
    void setAside(const QList<motorpool::SetAside> &files);
    void faultChanged(const std::optional<motorpool::ApiError> &fault);

private:
    void load();
    void noteFault(const std::optional<ApiError> &fault);
    void tellSetAside();

    QString m_folder;
    const Clock *m_clock;
    std::unique_ptr<FleetFile> m_file;
    std::unique_ptr<BudgetKeeper> m_budget;
    std::unique_ptr<WorkClaim> m_refreshClaim;
    std::unique_ptr<FleetVault> m_vault;
    std::unique_ptr<FleetWriter> m_writer;
    FleetDirt m_unsaved;
    QHash<QByteArray, qint64> m_marks; ///< where nothing is kept
    quint64 m_publishedVersion = 0;
    QTimer m_publish;
    QTimer m_save;
    QTimer m_look;
    std::chrono::milliseconds m_pause{0}; ///< until the next save, at least
    std::optional<ApiError> m_fault;
};

} // namespace motorpool
