// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "reading.h"

namespace motorpool {

/// One vehicle of a user, as far as a list or a screen knows it: what is handed on when something
/// is to be done to it. A value.
struct VehicleSubject
{
    Connection connection;
    QString vin;             ///< or empty
    QString nickname;        ///< or empty
    bool isGone = false;     ///< the last list of connections had it no more
    QList<Reading> readings; ///< what is known of its state; empty: nothing at hand

    /// Vehicle, user and connection are the same; what is known of them may differ.
    bool isSameAs(const VehicleSubject &other) const
    {
        return connection.vehicleId == other.connection.vehicleId &&
               connection.userId == other.connection.userId && connection.id == other.connection.id;
    }
};

} // namespace motorpool
