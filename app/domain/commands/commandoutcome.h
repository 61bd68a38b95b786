// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace motorpool {

/// What an answer tells of a command that was carried out. Any part may be missing. A value.
struct Execution
{
    QString id;
    QString type;           ///< "security-unlock"; of a schedule "create daily"; or as received
    QString status;         ///< "SUCCESS", or as received
    QString mode;           ///< "sync"
    QString scheduleId;     ///< of a schedule that was set or deleted
    QString scheduleLink;   ///< as received
    QJsonObject parameters; ///< as received
    QDateTime executedAt;   ///< UTC
    QDateTime completedAt;  ///< UTC
    std::optional<double> seconds;
    QString requestId; ///< of the answer

    friend bool operator==(const Execution &, const Execution &) = default;
};

/// What came of a deed, as far as its answer tells. Whether the vehicle did it is told by reading
/// its state afterwards.
struct CommandOutcome
{
    enum class State {
        Done,    ///< the service says that it was carried out
        Refused, ///< it was certainly not carried out; error says why
        Unknown, ///< it may have been carried out; error says why that is not known
    };

    State state = State::Unknown;
    bool isSent = false; ///< false: for certain, nothing reached the service
    Execution execution; ///< for Done
    ApiError error;      ///< for Refused and Unknown

    friend bool operator==(const CommandOutcome &, const CommandOutcome &) = default;
};

/// Whether a deed that met this error may have been carried out all the same. Certain is only what
/// was not sent, and what the service refused with words or a status that mean a refusal. A fault
/// of the service, of the car maker behind it, of a gateway or of the connection leaves it open:
/// the vehicle may have got the command before.
bool mayBeDone(const ApiError &error);

} // namespace motorpool
