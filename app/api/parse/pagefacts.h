// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace motorpool {

class JsonReader;

/// What a page of a list says of the list, and how it goes on.
struct PageFacts
{
    qsizetype items = 0;
    std::optional<int> total; ///< of the whole list, as the service said
    std::optional<int> pageNumber;
    bool saysNext = false; ///< links.next was there, perhaps null: the list's end is told
    QString next;          ///< links.next, empty at the end
    QString cursor;        ///< of the older shape, empty at the end

    friend bool operator==(const PageFacts &, const PageFacts &) = default;
};

/// Reads {data, meta, links} but for the items; faults, also where there is no array "data", go to
/// the root.
PageFacts readPageFacts(const JsonReader &root);

} // namespace motorpool
