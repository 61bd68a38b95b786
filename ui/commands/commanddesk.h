// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulkcommand.h"
#include "commandtask.h"
#include "offer.h"

#include <QHash>
#include <QObject>

namespace motorpool {

class Workspace;

/// What is being done to vehicles in this window, and what came of it. Nothing is sent here but
/// what send() and startBulk() are asked for, once each; while a command to a vehicle is under way
/// there is no second one to it.
///
/// When the application closes, by a lock too, what waits is not sent and what is on its way is
/// unknown: Qt keeps a request's token in memory as long as the request, so it cannot outlive a
/// lock. What became of each is kept in memory, per application, and is there again with it.
class CommandDesk : public QObject
{
    Q_OBJECT

public:
    /// The workspace outlives it.
    explicit CommandDesk(Workspace *workspace, QObject *parent = nullptr);
    ~CommandDesk() override;

    /// The one place where this window asks whether something may be done; null: everything may.
    void setAccess(AccessCheck access);

    /// For tests: what commands are carried out with is changed by this before each.
    void setToolChange(std::function<void(CommandTools &)> change) { m_change = change; }

    Offer offer(Deed deed, const VehicleSubject &subject) const;

    /// A command to this vehicle waits for its turn or is on its way.
    bool isBusy(const QString &vehicleId) const;

    /// What was last done to the vehicle, its connection or its user in this session; or null.
    CommandTask *latest(const VehicleSubject &subject) const;
    void forget(CommandTask *task);                               ///< one that has ended
    QList<CommandTask *> underWay() const;                        ///< not sent yet, or on their way
    bool isAnyUnderWay() const;                                   ///< of these, or of the bulk
    const QList<CommandTask *> &tasks() const { return m_tasks; } ///< in the order of their sending

    /// The task; null where it is not offered, or while one is under way.
    CommandTask *send(const VehicleSubject &subject, const VehicleCommand &command, int looks);

    /// One at a time: false while another runs.
    bool startBulk(const QList<VehicleSubject> &subjects, const VehicleCommand &command,
                   const BulkOptions &options);
    BulkCommand *bulk() const { return m_bulk; } ///< also when it has ended; null: none
    const QList<VehicleSubject> &bulkSubjects() const { return m_bulkSubjects; }
    void forgetBulk();

    /// Why a row of it was not sent or not done where that was none of the service's doing, in a
    /// sentence; or empty.
    QString bulkReason(int row) const;

    /// The program is about to end: what waits is not sent, what is on its way is unknown.
    void quit();

Q_SIGNALS:
    void changed(); ///< a task, the bulk, or what may be done
    /// What reading a vehicle's state again told; a part of its signals.
    void learned(const motorpool::Connection &connection,
                 const QList<motorpool::Reading> &readings);
    void removed(); ///< a connection or a user is no more

private:
    CommandTools tools() const;
    void conclude(CommandTask *task);
    void learn(const VehicleSubject &subject, const CommandReport &report);
    void letGo(CommandReport::Cut why);
    QString applicationKey() const;
    void takeUp();

    /// What became of the commands of an application that is not open.
    struct Kept
    {
        QList<CommandTask *> tasks;
        BulkCommand *bulk = nullptr;
        QList<VehicleSubject> bulkSubjects;
        QHash<int, QString> bulkReasons;
    };

    Workspace *m_workspace;
    AccessCheck m_access;
    std::function<void(CommandTools &)> m_change;
    QList<CommandTask *> m_tasks;
    BulkCommand *m_bulk = nullptr;
    QList<VehicleSubject> m_bulkSubjects; ///< row for row
    QHash<int, QString> m_bulkReasons;    ///< of rows that were barred after they were confirmed
    QHash<QString, Kept> m_kept;          ///< by applicationKey()
};

} // namespace motorpool
