// SPDX-License-Identifier: GPL-3.0-or-later
#include "vinslot.h"

#include <QtEndian>

#include <algorithm>

namespace motorpool {

std::optional<VinSlot> vinSlot(std::string_view text)
{
    VinSlot slot;
    const auto isUsual = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); };
    if (text.size() != slot.size() || !std::all_of(text.begin(), text.end(), isUsual))
        return std::nullopt;
    std::copy(text.begin(), text.end(), slot.begin());
    return slot;
}

VinSlot vinReferenceSlot(quint32 reference)
{
    VinSlot slot{};
    slot[0] = 1;
    qToBigEndian(reference, slot.data() + 1);
    return slot;
}

quint32 vinReference(const VinSlot &slot)
{
    return qFromBigEndian<quint32>(slot.data() + 1);
}

} // namespace motorpool
