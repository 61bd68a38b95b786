// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QDBusMessage>
#include <QVariant>

#include <chrono>

namespace motorpool {

/// Where a method or property is on the session bus.
struct DBusPlace
{
    QString service;
    QString path;
    QString interface;
};

/// Calls a method on the session bus and answers with what it returned. The service is started if
/// the bus knows how. Errors: KeyringAbsent when the service does not run and cannot be started,
/// or there is no bus; KeyringFailed for any other, also when no answer comes in time.
Call<QVariantList> *dbusCall(const DBusPlace &place, const QString &method,
                             const QVariantList &arguments, std::chrono::milliseconds timeout,
                             QObject *parent);

} // namespace motorpool
