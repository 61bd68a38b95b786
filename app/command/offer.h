// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "connection.h"
#include "deed.h"

#include <functional>
#include <optional>

namespace motorpool {

/// Whether this run may do a deed, by its key: nothing if it may, else why not (read-only, an
/// administrator's policy).
using AccessCheck = std::function<std::optional<ApiError>(const QString &deed)>;

/// What is known of the one to whom something would be done.
struct OfferFacts
{
    QString connectionId;
    QString vehicleId;
    QString userId;
    QString powertrain;                     ///< as received; empty: not told
    std::optional<QStringList> permissions; ///< nothing: not told
    bool isGone = false;                    ///< the last list of connections had it no more

    static OfferFacts of(const Connection &connection, bool isGone = false);
};

/// Whether a deed makes sense, as data; words for it are elsewhere. What is not known speaks for
/// it: the service decides.
struct Offer
{
    enum class Bar {
        None,
        NoConnection,    ///< there is no connection to remove
        NoVehicle,       ///< there is no vehicle
        NoUser,          ///< commands are sent in a user's name, and none is known
        Gone,            ///< the connection is gone
        NoPermission,    ///< it is not among the permissions that are reported
        WrongPowertrain, ///< the vehicle has no traction battery
        Access,          ///< this program may not; access says why
    };

    Bar bar = Bar::None;
    QString permission;             ///< the one missing, for NoPermission
    std::optional<ApiError> access; ///< for Access

    bool isAvailable() const { return bar == Bar::None; }
};

/// The first reason against it, that of access before all others. A null check allows all.
Offer offerOf(Deed deed, const OfferFacts &facts, const AccessCheck &access);

} // namespace motorpool
