// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertrule.h"
#include "alertsubject.h"
#include "reading.h"

#include <optional>

namespace motorpool {

/// What a condition saw in a reading; small, as one is remembered for each vehicle and rule.
struct AlertSight
{
    bool holds = false;
    size_t value = 0; ///< the same for the same value; of Changes

    friend bool operator==(const AlertSight &, const AlertSight &) = default;
};

/// The condition of a rule, made to be asked of many readings. A reading of whatever form is fine:
/// what does not tell the condition anything is no sight. An error tells Fails alone, also where
/// the last value stands beside it, and leaves the others as they were. Numbers are compared in
/// one unit; where the reading's is another kind of unit, never. A value without a unit is in the
/// signal's usual one. Of several numbers or closures any one counts.
class AlertCondition
{
public:
    explicit AlertCondition(const AlertRule &rule);

    const QString &signal() const { return m_signal; }
    std::optional<AlertSight> see(const Reading &reading) const;

    /// Whether the condition has become true: it does not hold before it was seen, and what was
    /// never seen has not changed.
    bool begins(const std::optional<AlertSight> &before, const AlertSight &now) const;
    bool begins(const std::optional<Reading> &before, const Reading &now) const;

private:
    std::optional<bool> compares(const Reading &reading) const;

    QString m_signal;
    AlertRule::Condition m_condition;
    AlertSubject m_subject;
    std::optional<Quantity> m_limit; ///< in the unit in which it is compared
    QString m_word;                  ///< case-folded
};

} // namespace motorpool
