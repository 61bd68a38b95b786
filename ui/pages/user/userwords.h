// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionlist.h"

#include <QString>

namespace motorpool {

/// What stands in place of the table while it has nothing to show.
struct EmptyWords
{
    enum class Next { None, Everything, Live, Simulated, Retry, ClearFilter };

    QString icon;
    QString title;
    QString body;
    QString action; ///< empty for none
    Next next = Next::None;
};

/// Words for a list that has no rows to show.
EmptyWords emptyWords(const ConnectionList &list);

/// What to know about a list that was read: doubles and strangers left out, a count that differs,
/// what came with the redirect; empty when there is nothing.
QString noteWords(const ConnectionList &list);

/// "2,000 connections", "412 of 2,000 shown", "412 read, stopped".
QString countWords(const ConnectionList &list);

} // namespace motorpool
