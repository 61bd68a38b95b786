// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "budget.h"
#include "call.h"
#include "connection.h"
#include "vehiclesclient.h"

#include <QObject>
#include <QPointer>

namespace motorpool {

class Workspace;

/// Reads the signals of one vehicle at a time, when told to and never otherwise: each reading is a
/// call that counts. The workspace outlives it.
class VehicleReader : public QObject
{
    Q_OBJECT

public:
    explicit VehicleReader(Workspace *workspace, QObject *parent = nullptr);

    /// Reads all signals, or one by its code. Does nothing while a reading is under way.
    void read(const Connection &connection, const QString &code = {});

    /// Lets go of the reading under way; nobody hears of it any more.
    void cancel();

    bool isBusy() const { return m_call; }

    /// What the reading under way waits for before it is sent; nothing if it is on its way.
    std::optional<BudgetWait> wait() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    /// code is empty for an answer with all signals.
    void answered(const motorpool::ReadingAnswer &answer, const QString &code);
    void failed(const motorpool::ApiError &error, const QString &code);

private:
    void done(const Result<ReadingAnswer> &result, const QString &code);

    Workspace *m_workspace;
    QPointer<CallBase> m_call;
    QString m_vehicleId; ///< of the reading under way
};

} // namespace motorpool
