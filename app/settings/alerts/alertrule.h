// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace motorpool {

/// When a person wants to be told of vehicles. A value.
struct AlertRule
{
    enum class Condition {
        Below,
        Above,
        Is,      ///< a word or "true" and "false", in any case of the letters
        IsNot,   ///< another word
        Changes, ///< another value than before
        Fails,   ///< the signal, or for faults the vehicle, could not be read
    };

    static constexpr qsizetype longestName = 80;
    static constexpr qsizetype longestFilter = 4000;
    static constexpr qsizetype longestValue = 200;

    /// In a signal's place: errors of the vehicle as a whole.
    static constexpr QLatin1StringView faults{"faults"};

    QString name;
    bool isEnabled = true;
    QString vehicles; ///< in the language of app/fleet/query; empty: all
    QString signal;   ///< a code of the catalogue, or faults
    Condition condition = Condition::Below;
    QString value; ///< of the conditions that take one; a number has a decimal point
    QString unit;  ///< a label of that number; empty: as the signal usually comes

    friend bool operator==(const AlertRule &, const AlertRule &) = default;
};

/// The rule as it is kept: texts on one line, nothing in it that its condition does not take.
/// Error: Usage, with what is wrong as detail: no name, a filter with a mistake, a signal that the
/// catalogue does not know, a condition that never comes true of it, a value or unit that it does
/// not have.
Result<AlertRule> checkedRule(const AlertRule &rule);

/// Whether two rules tell the same of the same vehicles, whatever they are called.
bool isSameAlert(const AlertRule &one, const AlertRule &other);

/// A number as typed: one decimal sign, which may be a comma.
std::optional<double> alertNumber(const QString &text);

} // namespace motorpool
