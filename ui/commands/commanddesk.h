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
    const QList<CommandTask *> &tasks() const { return m_tasks; } ///< in the order of their sending

    /// The task; null where it is not offered, or while one is under way.
    CommandTask *send(const VehicleSubject &subject, const VehicleCommand &command, int looks);

    /// One at a time: false while another runs.
    bool startBulk(const QList<VehicleSubject> &subjects, const VehicleCommand &command,
                   const BulkOptions &options);
    BulkCommand *bulk() const { return m_bulk; } ///< also when it has ended; null: none
    const QList<VehicleSubject> &bulkSubjects() const { return m_bulkSubjects; }
    /// Why a row of it was not sent, where that came up after it was confirmed; or empty.
    QString bulkReason(int row) const { return m_bulkReasons.value(row); }
    void forgetBulk();

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
    void letGo();

    Workspace *m_workspace;
    AccessCheck m_access;
    std::function<void(CommandTools &)> m_change;
    QList<CommandTask *> m_tasks;
    BulkCommand *m_bulk = nullptr;
    QList<VehicleSubject> m_bulkSubjects; ///< row for row
    QHash<int, QString> m_bulkReasons;
};

} // namespace motorpool
