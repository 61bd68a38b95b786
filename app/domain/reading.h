// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vehicle.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace motorpool {

/// Why a signal has no good value; data inside a 200 answer, not an ApiError.
struct SignalError
{
    QString type; ///< "VEHICLE_STATE"
    QString code; ///< "NOT_CHARGING"; null for some
    QString title;
    QString detail;
    QString resolution;    ///< resolution type as received
    QString resolutionUrl; ///< resolution URL as received

    friend bool operator==(const SignalError &, const SignalError &) = default;
};

/// A signal's value or error at a time. The body stays as received, with its unit; it may be there
/// beside an error, as the last value known. A value.
struct Reading
{
    enum class Status { Success, Error, Unavailable, Unknown };

    QString vehicleId;
    QString code;  ///< "tractionbattery-stateofcharge"
    QString group; ///< "TractionBattery"
    QString name;  ///< "StateOfCharge"
    Status status = Status::Unknown;
    QString statusText; ///< as received
    std::optional<QJsonObject> body;
    QString unit; ///< the body's own label, as received; null when it has none
    std::optional<SignalError> error;
    QDateTime oemUpdatedAt; ///< the car reported it: the only age of the value
    QDateTime retrievedAt;  ///< Smartcar fetched it from the maker
    QDateTime ingestedAt;   ///< Smartcar stored it
    QDateTime readAt;       ///< this program read it

    friend bool operator==(const Reading &, const Reading &) = default;
};

/// One answer to a request for signals.
struct ReadingSet
{
    Vehicle vehicle; ///< static attributes sent along ("included")
    QList<Reading> readings;

    friend bool operator==(const ReadingSet &, const ReadingSet &) = default;
};

} // namespace motorpool
