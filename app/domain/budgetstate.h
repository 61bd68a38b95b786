// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace motorpool {

/// What the budget knows of one vehicle. A value.
struct BudgetVehicle
{
    QString vehicleId;
    int month = 0;            ///< that calls and isSpent are about, in UTC: 202606
    int calls = 0;            ///< made in that month
    bool isSpent = false;     ///< the service said (430) that the month's calls are used up
    QDateTime throttledUntil; ///< UTC; invalid: not throttled

    friend bool operator==(const BudgetVehicle &, const BudgetVehicle &) = default;
};

/// The budget of one application, as it is kept over a restart. A value. Times are of the wall
/// clock, in UTC.
struct BudgetState
{
    /// Calls left at levelAt, with fractions; below zero when the service asked for a long rest.
    /// Nothing: not known.
    std::optional<double> level;
    QDateTime levelAt;
    QDateTime heldUntil; ///< no counted call before this; invalid: none is held
    QList<BudgetVehicle> vehicles;

    friend bool operator==(const BudgetState &, const BudgetState &) = default;
};

/// What one program did to a budget since it last told. Others may have done something too, so
/// calls are told as a difference. A value.
struct BudgetChanges
{
    /// One vehicle.
    struct Vehicle
    {
        QString vehicleId;
        int month = 0;               ///< that calls and isSpent are about
        int calls = 0;               ///< more than told; below zero: some were not sent after all
        std::optional<bool> isSpent; ///< nothing: the service said nothing new of it
        QDateTime throttledUntil;    ///< UTC; invalid: not throttled

        friend bool operator==(const Vehicle &, const Vehicle &) = default;
    };

    double level = 0; ///< of the bucket, as far as this program knows, at levelAt
    QDateTime levelAt;
    QDateTime heldUntil;
    double spent = 0;     ///< calls taken from the bucket
    double capacity = 1;  ///< of the bucket
    double perMinute = 1; ///< calls that come back
    QList<Vehicle> vehicles;

    friend bool operator==(const BudgetChanges &, const BudgetChanges &) = default;
};

} // namespace motorpool
