// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "fleet.h"
#include "pastedlist.h"

#include <memory>
#include <span>
#include <vector>

namespace motorpool {

/// By what an entry is a connection's; bits, as an id may be several things.
struct ListHit
{
    enum : quint8 { Connection = 1, Vehicle = 2, Vin = 4, User = 8, External = 16 };
};

/// A connection that an entry names.
struct ListMatch
{
    quint32 row = 0; ///< of the fleet
    quint8 by = 0;   ///< ListHit
};

/// What a list's entries are in a fleet. Does not change; may be read on any thread.
struct ListFound
{
    enum class State : quint8 {
        NotFound,
        Gone,     ///< only connections that Smartcar no longer lists
        Connected ///< at least one that it does
    };

    Fleet fleet;
    std::shared_ptr<const PastedList> list;
    std::vector<quint32> firsts;    ///< by entry, of its first match; one more for the end
    std::vector<ListMatch> matches; ///< by entry, then by row
    quint32 connected = 0;          ///< entries of that state
    quint32 gone = 0;
    quint32 notFound = 0;
    quint32 several = 0; ///< entries with more than one connection

    std::span<const ListMatch> of(quint32 entry) const
    {
        return std::span(matches).subspan(firsts[entry], firsts[entry + 1] - firsts[entry]);
    }
    State state(quint32 entry) const;
    std::vector<quint32> rows() const; ///< of all matches, each once, ascending
};

using ListFoundPtr = std::shared_ptr<const ListFound>;

/// Looks the entries up; ids of connections, vehicles and users, VINs and external ids, whole, in
/// any case of their letters. Takes time by the sizes of list and fleet, not by their product, on
/// several threads. Connections that were cleared are not found. An entry with spaces, bars or
/// slashes that is not found, while all of its parts are, is replaced by them;
/// PastedList::divided() tells.
ListFound lookUpList(const Fleet &fleet, std::shared_ptr<const PastedList> list);

/// Reads a text (readPastedList) and looks it up, off this thread. Deleting the call lets go of
/// what it would find. Errors: Usage, of readPastedList.
Call<ListFoundPtr> *lookUpPasted(const Fleet &fleet, const QByteArray &text,
                                 std::optional<int> column, QObject *parent);

} // namespace motorpool
