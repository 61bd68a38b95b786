// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandoutcome.h"
#include "outlay.h"

#include <QObject>
#include <QUrl>

namespace motorpool {

class ApiCaller;

/// The owners who went through Connect. Smartcar has no list of them: they are known by their
/// connections.
class UsersClient : public QObject
{
    Q_OBJECT

public:
    UsersClient(ApiCaller *caller, const QUrl &vehicleHost, QObject *parent = nullptr);

    /// DELETE /v3/users/{id}: removes the user with all connections, once; see sendDeed(). Free in
    /// the budget. The vehicle is the one by which the journal finds it, where there is one. outlay
    /// tells whether it is on its way.
    Call<CommandOutcome> *remove(const QString &userId, QObject *parent,
                                 const QString &vehicleId = {}, const OutlayPtr &outlay = nullptr);

private:
    ApiCaller *m_caller;
    QUrl m_host;
};

} // namespace motorpool
