// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"
#include "signaldef.h"

#include <QString>

#include <compare>
#include <cstddef>

namespace motorpool {

/// Where a group stands in a list: the catalogue's groups in its order, unknown ones by name, and
/// last those signals that name no group.
struct GroupPlace
{
    std::size_t rank = 0;
    QString group;

    friend std::strong_ordering operator<=>(const GroupPlace &a, const GroupPlace &b);
    friend bool operator==(const GroupPlace &, const GroupPlace &) = default;
};

/// Where a signal stands in its group: in the catalogue's order, unknown ones after it by code.
struct SignalPlace
{
    std::size_t rank = 0;
    QString code;

    friend std::strong_ordering operator<=>(const SignalPlace &a, const SignalPlace &b);
    friend bool operator==(const SignalPlace &, const SignalPlace &) = default;
};

/// The group that a reading names, else that of its code in the catalogue.
GroupPlace groupPlace(const Reading &reading);
GroupPlace groupPlace(const SignalDef &def);
SignalPlace signalPlace(const QString &code);

/// True for a reading that says that something is wrong with it.
bool isErroneous(const Reading &reading);

} // namespace motorpool
