// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "connection.h"

namespace motorpool {

struct SignalError;

/// What an error asks of a vehicle's owner.
struct OwnerAdvice
{
    enum class Link {
        None,           ///< no link helps
        Connect,        ///< connect again, with more permissions or another account
        Reauthenticate, ///< sign in at the maker again
    };

    Link link = Link::None;
    QString
        message; ///< what to tell the owner: what Smartcar suggests, else our own words, else empty

    /// Whether the owner is to be written to: a link helps, or Smartcar suggests what to say.
    bool isForOwner = false;

    friend bool operator==(const OwnerAdvice &, const OwnerAdvice &) = default;
};

/// From Smartcar's resolution where it gives one, else from type and code.
OwnerAdvice ownerAdvice(const ApiError &error);
OwnerAdvice ownerAdvice(const SignalError &error);

/// A wish for a link to send to an owner: for whom, which, and why. What the screens of a vehicle,
/// a user and a list hand to the dialog that makes links.
struct OwnerLinkWish
{
    Connection of; ///< as far as it is known: user, external id, vehicle, make, mode
    OwnerAdvice advice;
    QString vin; ///< of the vehicle; or empty

    friend bool operator==(const OwnerLinkWish &, const OwnerLinkWish &) = default;
};

} // namespace motorpool
