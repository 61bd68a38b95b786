// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandoutcome.h"
#include "outlay.h"
#include "vehiclecommand.h"

#include <QObject>
#include <QUrl>

namespace motorpool {

class ApiCaller;

/// Commands to a vehicle, POST /v3/vehicles/{id}/commands/… and …/charge-schedules. Each counts
/// against the budget as one call for the vehicle.
class CommandsClient : public QObject
{
    Q_OBJECT

public:
    CommandsClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent = nullptr);

    /// Sends the command in the user's name, once; see sendDeed(). A value that check() refuses is
    /// not sent. The answer may take minutes. outlay tells whether it is on its way.
    Call<CommandOutcome> *send(const QString &vehicleId, const QString &userId,
                               const VehicleCommand &command, QObject *parent,
                               const OutlayPtr &outlay = nullptr);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
