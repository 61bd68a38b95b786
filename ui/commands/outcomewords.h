// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreport.h"
#include "tone.h"

namespace motorpool {

class Budget;
class CommandTask;
class ReadingPresenter;

/// What becomes of a command, in words.
namespace outcomewords {

struct Look
{
    QString sign;
    QString title; ///< "Done: Unlock the doors"
    QString body;  ///< what that means, and what follows; may be empty
    Tone tone = Tone::Secondary;
};

/// As it is now; the budget tells what a waiting one waits for.
Look look(const CommandTask &task, const QDateTime &now, const Budget *budget);

/// What its answer says, without what was seen since.
Look ofOutcome(Deed deed, const CommandOutcome &outcome);

/// In one word: "done", "refused", "unknown".
QString word(CommandOutcome::State state);

/// What was seen of its effect: a sentence on the whole, and a line for each signal, before and
/// after with their ages.
QString effect(const CommandReport &report);
QStringList changes(const CommandReport &report, const ReadingPresenter &presenter,
                    const QDateTime &now);

/// The signals that tell a deed's effect, as they are known, with their ages: a line each, "Locked:
/// yes (car 5 min ago)". Empty where none is known.
QStringList states(Deed deed, const QList<Reading> &readings, const ReadingPresenter &presenter,
                   const QDateTime &now);

/// All of it, for the clipboard.
QString whole(const CommandTask &task, const ReadingPresenter &presenter, const QDateTime &now);

} // namespace outcomewords

} // namespace motorpool
