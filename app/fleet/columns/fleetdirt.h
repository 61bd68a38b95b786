// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <set>

namespace motorpool {

/// Which parts of a fleet have changed.
struct FleetDirt
{
    std::set<quint32> segments;
    std::set<quint32> users;
    std::set<quint32> readings;
    bool stamp = false;

    bool isEmpty() const { return segments.empty() && users.empty() && readings.empty() && !stamp; }
};

} // namespace motorpool
