// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "alertcondition.h"
#include "filtertest.h"
#include "fleet.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace motorpool {

/// A vehicle of which a rule's condition may have become true.
struct AlertCandidate
{
    QString vehicleId;

    /// When the car reported it, where nobody saw the vehicle before: then the fleet is asked
    /// whether it was so already.
    std::optional<QDateTime> firstSeen;
};

/// Those of one rule.
struct AlertCandidates
{
    AlertCondition condition;
    Filter vehicles;
    QList<AlertCandidate> candidates;
    Fleet before; ///< as it was before their readings went into it
};

/// The vehicles that a person is told of.
struct FoundAlerts
{
    static constexpr qsizetype mostNames = 3;

    QStringList vehicleIds;
    QStringList names; ///< of the first few that have one: a nickname, or make and model
};

/// Leaves of each rule's candidates those that its filter passes, by any of their connections that
/// are not gone, and of which the fleet does not know that it was so before. Those that the fleet
/// does not have pass an empty filter alone. Takes time by the fleet's size; any thread.
QList<FoundAlerts> lookUpAlerts(const Fleet &fleet, const FilterSetting &setting,
                                const QList<AlertCandidates> &rules);

} // namespace motorpool
