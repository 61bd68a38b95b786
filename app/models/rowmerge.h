// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace motorpool {

/// Turns the sorted sequence rows into the sorted sequence targets by as few runs of removals and
/// insertions as there are; what is in both is left alone. key(element) orders both, remove(at,
/// count) and insert(at, from, count) change rows, and announce it.
template <class Rows, class Targets, class Key, class Remove, class Insert>
void mergeRows(const Rows &rows, const Targets &targets, Key key, Remove remove, Insert insert)
{
    std::size_t at = 0;
    std::size_t next = 0;
    while (at < rows.size() || next < targets.size()) {
        std::size_t gone = 0;
        while (at + gone < rows.size() &&
               (next == targets.size() || key(rows[at + gone]) < key(targets[next])))
            ++gone;
        if (gone > 0)
            remove(at, gone);
        std::size_t fresh = 0;
        while (next + fresh < targets.size() &&
               (at == rows.size() || key(targets[next + fresh]) < key(rows[at])))
            ++fresh;
        if (fresh > 0)
            insert(at, next, fresh);
        at += fresh;
        next += fresh;
        while (at < rows.size() && next < targets.size() && key(rows[at]) == key(targets[next])) {
            ++at;
            ++next;
        }
    }
}

} // namespace motorpool
