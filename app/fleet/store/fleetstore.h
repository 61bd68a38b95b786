// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budgetstate.h"
#include "call.h"
#include "connection.h"
#include "connectionrows.h"
#include "fleet.h"
#include "fleetwriter.h"
#include "readingtable.h"
#include "refreshtable.h"
#include "setaside.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <optional>

namespace motorpool {

class Clock;
class FleetKeeper;
class RefreshJob;

/// The fleet of one application: in memory, kept in fleet.sqlite in the application's folder, and
/// changed on a thread of its own, so that nobody waits for it. What is asked of it is done in the
/// order in which it was asked. Several programs may have it open: each sees what the others learn.
/// Lives on the GUI thread.
class FleetStore : public QObject
{
    Q_OBJECT

public:
    /// No folder: the fleet lives in memory alone. The clock outlives the store.
    FleetStore(const QString &folder, const Clock *clock, QObject *parent = nullptr);
    ~FleetStore() override; ///< waits until what is known is written

    /// The newest snapshot.
    const Fleet &fleet() const { return m_fleet; }

    /// False until what was kept is read.
    bool isOpen() const { return m_isOpen; }

    /// Why what is learned is not kept, if it is not; the fleet works all the same.
    const std::optional<ApiError> &fault() const { return m_fault; }

    /// Cache files that could not be used and were begun anew.
    const QList<SetAside> &setAside() const { return m_setAside; }
    void forgetSetAside();

    void beginSync(Mode mode);
    void beginPass(); ///< of the sync under way, which begins to count anew
    void merge(const QList<Connection> &connections, LearnedFrom from);
    void merge(const SharedRows &rows); ///< of the sync under way

    /// A connection that a pass has not met.
    struct Missing
    {
        quint32 row = 0;
        QString connectionId;
    };
    Call<QList<Missing>> *missing(Mode mode, QObject *parent);

    /// What came in a pass.
    struct Seen
    {
        int connections = 0; ///< each counted once
        int repeated = 0;    ///< how often one came again
    };
    Call<Seen> *seen(QObject *parent);
    Call<SyncCounts> *endSync(const QList<quint32> &gone, QObject *parent);
    Call<int> *clearGone(QObject *parent);

    /// Takes in at once what other programs learned of this fleet and kept; else that comes within
    /// seconds, and before anything is written.
    void look();

    void setVin(const QString &vehicleId, const QString &vin);

    /// What an answer, a delivery or a file said of one vehicle: into the fleet's columns, and
    /// whole into the cache. No user: it is of every user of the vehicle.
    void learn(const ReadingSet &set, const QString &userId, LearnedFrom from);

    /// A delivery that tells of a vehicle as a whole that it could not be read, or can be again.
    struct DeliveredFault
    {
        QString vehicleId;
        QString userId;
        ApiError::Kind kind = ApiError::Kind::Upstream;
        QDateTime receivedAt;
        bool isResolved = false;
    };

    /// The same of deliveries, each as of when it was received. Once what they say is kept in the
    /// fleet's columns, so is the number up to which they came, by the store that they are from; 0:
    /// not yet.
    void learnDeliveries(const QList<LearnedSet> &deliveries, const QList<DeliveredFault> &faults,
                         const QByteArray &store, qint64 upTo);

    /// That number; nothing where no delivery of that store is in what is kept.
    Call<std::optional<qint64>> *deliveriesLearned(const QByteArray &store, QObject *parent);

    /// Reading the vehicle's signals failed as a whole.
    void learnFault(const QString &vehicleId, const QString &userId, const ApiError &error);

    /// The last that is kept of each signal of a vehicle; where there is no folder, of this run.
    Call<QList<LastReading>> *readings(const QString &vehicleId, QObject *parent);

    /// The budget's numbers of earlier runs; nothing known where there are none.
    Call<BudgetState> *keptBudget(QObject *parent);

    /// Adds what this program did to what is kept, and gives the bucket as it is then, with what
    /// other programs did. What cannot be written now is tried again with the next.
    Call<BudgetState> *keepBudget(const BudgetChanges &changes, QObject *parent);

    /// Claims to be the one program that refreshes this fleet, until releaseRefresh(); asked again
    /// it is as good as once. Error: Storage while another one does.
    Call<Done> *claimRefresh(QObject *parent);
    void releaseRefresh();

    /// The same error, if another program refreshes; claims nothing.
    Call<Done> *checkRefresh(QObject *parent);

    /// The refresh that an earlier run did not end, and the schedule; none while another program is
    /// at it. What its vehicles told is in the fleet, also if that run ended before it could keep
    /// the fleet. One that makes no sense is forgotten.
    Call<std::optional<RefreshJob>> *keptRefresh(QObject *parent);
    void keepRefresh(const RefreshJob &job);
    void markRefresh(int chunk, const QByteArray &states);
    void forgetRefresh();
    void discardRefresh(); ///< forgets one that this program has not claimed, unless another has
    Call<std::optional<StoredSchedule>> *keptSchedule(QObject *parent);
    void keepSchedule(const StoredSchedule &schedule);

Q_SIGNALS:
    void changed(); ///< fleet() is a newer one
    void opened();
    void faultChanged();
    void setAsideChanged();

private:
    /// Runs act(keeper) on the fleet's thread.
    template <class Act>
    void tell(Act act);
    template <class T, class Ask>
    Call<T> *ask(QObject *parent, Ask ask);

    QThread m_thread;
    FleetKeeper *m_keeper;
    Fleet m_fleet;
    bool m_isOpen = false;
    std::optional<ApiError> m_fault;
    QList<SetAside> m_setAside;
};

} // namespace motorpool
