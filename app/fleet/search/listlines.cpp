// SPDX-License-Identifier: GPL-3.0-or-later
#include "listlines.h"

namespace motorpool {

namespace {

bool isWanted(const ListFound &found, quint32 entry, ListShow show)
{
    switch (show) {
    case ListShow::Connected:
        return found.state(entry) == ListFound::State::Connected;
    case ListShow::Gone:
        return found.state(entry) == ListFound::State::Gone;
    case ListShow::NotFound:
        return found.of(entry).empty();
    case ListShow::Several:
        return found.of(entry).size() > 1;
    case ListShow::All:
        break;
    }
    return true;
}

} // namespace

std::vector<ListLine> listLines(const ListFound &found, ListShow show)
{
    std::vector<ListLine> lines;
    for (quint32 entry = 0; entry < found.list->size(); ++entry) {
        if (!isWanted(found, entry, show))
            continue;
        for (const ListMatch &match : found.of(entry))
            lines.push_back({entry, match.row, match.by});
        if (found.of(entry).empty())
            lines.push_back({entry});
    }
    return lines;
}

} // namespace motorpool
