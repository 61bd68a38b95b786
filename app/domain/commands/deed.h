// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <span>

namespace motorpool {

/// What can be done to a vehicle, to an owner's link to it, or to its subscriptions to webhooks:
/// Smartcar's commands, the two deletions, subscribing and unsubscribing.
enum class Deed {
    ChargeStart,
    ChargeStop,
    ChargeSetLimit,
    ChargePortOpen,
    ChargePortClose,
    SecurityLock,
    SecurityUnlock,
    SetDestination,
    ScheduleDaily,
    ScheduleWeekly,
    ScheduleWorkweek,
    ScheduleDelete,
    ConnectionDelete,
    UserDelete,
    SubscriptionAdd,
    SubscriptionRemove,
};

/// One row of the table of deeds. Texts are translated in the context "Deed".
/// Source: Smartcar's API reference for v3, "Commands", "Charge schedules", "Connections", "Users",
/// "Subscriptions"; the charge port's permission is assumed, its pages do not name one.
struct DeedDef
{
    enum class About { Vehicle, Connection, User, Subscription };
    enum class Takes { Nothing, Percent, Place, DailyPlan, WeeklyPlan, WorkweekPlan, ScheduleId };

    Deed deed;
    const char *key;    ///< "security-unlock": in requests, journal, policy and on command lines
    const char *method; ///< "POST"
    const char *path;   ///< under /v3/vehicles/{id}/, "commands/security/unlock"; else empty
    About about;
    Takes takes;
    const char *permission;            ///< of the connection, "control_security"; empty: none
    bool needsBattery;                 ///< makes no sense for a vehicle without a traction battery
    bool wantsTail;                    ///< a person types the end of the VIN before it is sent
    std::array<const char *, 2> tells; ///< signals by which its effect is seen; null: none
    const char *title;                 ///< "Unlock the doors"
    const char *consequence;           ///< what it does, and to whom, as said before it is done
};

/// All rows, in the order in which they are offered.
std::span<const DeedDef> deedTable();

const DeedDef &defOf(Deed deed);

/// The row of a key, or nullptr.
const DeedDef *findDeed(QStringView key);

/// The codes of the signals that tell the effect.
QStringList tellingSignals(Deed deed);

QString deedTitle(Deed deed);       ///< translated
QString deedConsequence(Deed deed); ///< translated

/// The four characters that a person has to type before a deed that wantsTail, and what they are
/// the end of: the VIN, or where that is not known the vehicle's id; for a user always the user's
/// id, as a user can have several vehicles.
struct TypedTail
{
    enum class Of { Vin, VehicleId, UserId };

    Of of = Of::Vin;
    QString text;

    /// Compared without case and spaces around it. Nothing fits an empty tail.
    bool fits(const QString &typed) const;

    friend bool operator==(const TypedTail &, const TypedTail &) = default;
};

/// Nothing for a deed that wants none.
std::optional<TypedTail> tailFor(Deed deed, const QString &vin, const QString &vehicleId,
                                 const QString &userId);

} // namespace motorpool
