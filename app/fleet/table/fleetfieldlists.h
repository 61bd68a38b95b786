// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fleetfields.h"

#include <QList>
#include <QStringView>

#include <optional>

namespace motorpool {

/// A list of fields that has a name, for those that choose columns:
///
/// all        every field, in the order of the table
/// usual      what tells connections apart and how they are
/// migration  who is whose: for a move from tokens per vehicle to application tokens, which takes
///            the Smartcar user and vehicle ids of every connection into one's own database
struct FleetFieldList
{
    const char *name;
    QList<FleetField> fields;
};

const QList<FleetFieldList> &fleetFieldLists();

/// The fields of the list of this name, in any case of its letters.
std::optional<QList<FleetField>> findFleetFieldList(QStringView name);

} // namespace motorpool
