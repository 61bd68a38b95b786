// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "units.h"

#include <QList>
#include <QStringList>

namespace motorpool {

/// What a rule can be about, seen by its signal's values.
enum class AlertSubject {
    Number,   ///< a number in a unit; of several, such as tyres, any of them
    Truth,    ///< yes or no
    Text,     ///< a word; "open" and "closed" of what is closed
    Anything, ///< places, lists and records, of which one sees that they are others
    Faults,   ///< errors of the vehicle as a whole
    Unknown,  ///< a signal that the catalogue does not know
};

/// By the code of a signal, or AlertRule::faults.
AlertSubject alertSubject(const QString &signal);

/// In the order in which they are offered.
QList<AlertRule::Condition> alertConditions(AlertSubject subject);

/// What Below and Above compare in: the usual unit first, and its counterpart in the other system;
/// None for what has none. Of signals of numbers.
QList<Unit> alertUnits(const QString &signal);

/// The only words that a signal can have, where that is known: "true" and "false", or "open" and
/// "closed". None: any word.
QStringList alertChoices(const QString &signal);

/// Whether a condition has a value beside it.
bool takesValue(AlertRule::Condition condition);

} // namespace motorpool
