// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace motorpool {

class FleetList;

/// What stands where the fleet's table has nothing to show.
struct FleetEmptyWords
{
    enum class Next { None, Sync, ClearFilter };

    QString icon;
    QString title;
    QString body;
    QString action;
    Next next = Next::None;
};

FleetEmptyWords fleetEmptyWords(const FleetList &list);

/// "40,123 connections · as of 12 Oct 2026, 08:21": how many there are, and how old the list is.
QString fleetFacts(const FleetList &list, const QDateTime &now, const QTimeZone &zone);

/// "412 of 40,123" with a filter, else nothing.
QString fleetCount(const FleetList &list);

/// What a sync that ended without an error has to say beside its counts: a list that never stood
/// still, one that was cancelled. Empty if nothing.
QString fleetNote(const FleetList &list);

/// "make, then year": by what the rows are sorted; empty for the order of learning.
QString fleetOrderText(const FleetList &list);

} // namespace motorpool
