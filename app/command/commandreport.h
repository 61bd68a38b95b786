// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandeffect.h"
#include "commandoutcome.h"
#include "journal.h"
#include "reading.h"
#include "vehiclecommand.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace motorpool {

/// To whom a command goes, and what is known of the state so far.
struct CommandTarget
{
    QString vehicleId;
    QString userId;
    QList<Reading> before;     ///< those of the telling signals are taken; may be empty
    QString connectionId = {}; ///< for its removal
};

/// A signal that tells a command's effect.
struct SignalChange
{
    QString code;
    std::optional<Reading> before; ///< as it was known when the command was given
    std::optional<Reading> after;  ///< as it was last read since
    bool isTold = false;           ///< `after` tells of the time since the command; see toldSince

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

    /// What ended it before its own end, or kept it from being sent.
    enum class Cut {
        None,
        Stopped, ///< a person did not want it any more
        Another, ///< one before it, of many, was not done
        Locked,  ///< the program was locked
        Closed,  ///< the application was closed, or another one opened
        Quit,    ///< the program ended
    };

    VehicleCommand command;
    QString vehicleId; ///< of a user's removal the one that it was asked for at; may be empty
    QString userId;
    QString connectionId; ///< of a removed one
    CommandOutcome outcome;
    Cut cut = Cut::None;
    QDateTime sentAt;     ///< UTC, by this computer's clock; invalid: it was not sent
    QDateTime answeredAt; ///< the same of its end: the answer, or that none comes
    quint64 deed = 0;     ///< the journal's record of its sending; 0: there is none
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

/// Puts what was read into the report: what is told, and what that shows. ahead is how far the
/// service's clock is before this computer's.
///
/// Told is what the vehicle measured after the command was carried out or, where that is not known,
/// after its answer came: a car may report what it was before in between. What it measured since
/// the sending counts only if it is as the command wanted it and was not so before.
void takeReadings(CommandReport &report, const QList<Reading> &readings,
                  std::chrono::milliseconds ahead = {});

/// True if asking again may help: no answer, or one of a service that failed for the moment.
bool isPassing(const ApiError &error);

/// The report as the journal's entry of an outcome.
JournalEntry journalEntry(const CommandReport &report);

/// "stopped", "locked" …, for machines; empty for None.
QString cutName(CommandReport::Cut cut);

/// "done", "refused" or "unknown", for machines.
QString stateName(CommandOutcome::State state);

} // namespace motorpool
