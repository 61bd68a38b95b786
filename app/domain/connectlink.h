// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QList>
#include <QString>

namespace motorpool {

/// A permission that a Connect link asks for.
struct AskedPermission
{
    QString name;            ///< "read_battery"
    bool isRequired = false; ///< the owner cannot untick it

    friend bool operator==(const AskedPermission &, const AskedPermission &) = default;
};

/// What both links share. They hold no secret and no token: whoever has one can connect a car to
/// this application, and nothing else.
struct OwnerLinkBase
{
    QString applicationId; ///< the Application ID, a UUID; needed
    QString redirectUri;   ///< where the owner's browser goes afterwards; needed
    QString state;         ///< comes back unchanged; empty: left out
    QString externalId;    ///< the owner's id at the application; empty: left out

    friend bool operator==(const OwnerLinkBase &, const OwnerLinkBase &) = default;
};

/// A link to Smartcar Connect, where an owner chooses a car and grants permissions.
/// Source: Smartcar's documentation, "Build the Connect URL".
struct ConnectLink : OwnerLinkBase
{
    enum class Cars { Live, Simulated, Test };

    Cars cars = Cars::Live;
    bool wantsCode = false; ///< response_type=code instead of none; v3 needs none
    bool asksAnew = false;  ///< approval_prompt=force: consent is asked for also if it was given
    QList<AskedPermission> permissions; ///< empty: those of Vehicle Access in the dashboard
    QString make;                       ///< goes to that make's sign-in at once; or empty
    QString vin;                        ///< single_select_vin: this car alone; or empty

    friend bool operator==(const ConnectLink &, const ConnectLink &) = default;
};

/// A link by which an owner signs in at the car's maker again, for a vehicle that is connected.
/// The permissions stay; the connection may get another id.
/// Source: Smartcar's documentation, "Re-authentication".
struct ReauthenticateLink : OwnerLinkBase
{
    QString vehicleId;          ///< needed
    bool wantsVehicleId = true; ///< response_type=vehicle_id instead of none

    friend bool operator==(const ReauthenticateLink &, const ReauthenticateLink &) = default;
};

/// The link as text, percent-encoded. Errors: Usage, saying what is missing or wrong.
Result<QString> linkText(const ConnectLink &link);
Result<QString> linkText(const ReauthenticateLink &link);

/// Checks what goes into the link as it is: state, ids, VIN. At most 500 characters and none that
/// cannot be printed. Error: Usage.
Result<QString> checkLinkText(const QString &text);

/// Reads permissions as they stand in a link and on a command line: names between blanks or commas,
/// "required:" before those that must be granted. One that this program does not know is taken, as
/// Smartcar's set is open. Error: Usage, naming what is no permission.
Result<QList<AskedPermission>> readPermissions(const QString &text);

/// A state that cannot be guessed: 128 random bits as text. The one thing in this room that is not
/// made of its arguments.
QString randomState();

/// The word for it in a link: "live", "simulated", "test".
QString word(ConnectLink::Cars cars);

} // namespace motorpool
