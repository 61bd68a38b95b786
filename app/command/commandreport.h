// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandeffect.h"
#include "commandoutcome.h"
#include "journal.h"
#include "reading.h"
#include "vehiclecommand.h"

#include <QDateTime>
#include <QList>

namespace motorpool {

/// To whom a command goes, and what is known of the state so far.
struct CommandTarget
{
    QString vehicleId;
    QString userId;
    QList<Reading> before; ///< those of the telling signals are taken; may be empty
};

/// A signal that tells a command's effect.
struct SignalChange
{
    QString code;
    std::optional<Reading> before; ///< as it was known when the command was given
    std::optional<Reading> after;  ///< as it was last read since
    bool isTold = false;           ///< the vehicle measured `after` after the command was sent

    friend bool operator==(const SignalChange &, const SignalChange &) = default;
};

/// What came of a command, with what was seen of its effect.
struct CommandReport
{
    enum class Look {
        NotDone, ///< not asked for, not needed, or no signal tells it
        Told,    ///< the vehicle has told its state since
        NotYet,  ///< it was read, and the vehicle has told nothing since the command
        Failed,  ///< it could not be read; lookError says why
    };

    VehicleCommand command;
    QString vehicleId;
    QString userId;
    CommandOutcome outcome;
    QDateTime sentAt; ///< UTC; invalid: it was not sent
    Look look = Look::NotDone;
    std::optional<ApiError> lookError;
    QList<SignalChange> changes;
    std::optional<bool> isSeen; ///< the state is as the command wanted it, told since then
    int looks = 0;              ///< so often the state was read
    int calls = 0;              ///< that counted, the command's included

    friend bool operator==(const CommandReport &, const CommandReport &) = default;
};

/// The changes before anything was read again.
QList<SignalChange> changesOf(Deed deed, const QList<Reading> &before);

/// Puts what was read into the report: what is told, and what that shows.
void takeReadings(CommandReport &report, const QList<Reading> &readings);

/// The report as the journal's entry of an outcome.
JournalEntry journalEntry(const CommandReport &report);

/// "done", "refused" or "unknown", for machines.
QString stateName(CommandOutcome::State state);

} // namespace motorpool
