// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "segments.h"

#include <optional>
#include <string_view>

namespace motorpool {

/// A VIN of the usual form (ISO 3779: seventeen characters, here any capital letters and digits);
/// nothing for any other text.
std::optional<VinSlot> vinSlot(std::string_view text);
VinSlot vinReferenceSlot(quint32 reference);

inline bool isNullVin(const VinSlot &slot)
{
    return slot[0] == 0;
}

inline bool isVinReference(const VinSlot &slot)
{
    return slot[0] == 1;
}

quint32 vinReference(const VinSlot &slot); ///< number of a text; only if it is a reference

} // namespace motorpool
