// SPDX-License-Identifier: GPL-3.0-or-later
#include "idslot.h"

#include <QtEndian>

#include <algorithm>

namespace motorpool {

namespace {

// Twelve bytes that no UUID has by chance; the reference follows.
constexpr std::array<quint8, 12> mark{0xff, 0x4d, 0x6f, 0x74, 0x6f, 0xff,
                                      0x72, 0x70, 0xff, 0x6f, 0x6f, 0x6c};

constexpr std::array<quint8, 16> dashAfter{0, 0, 0, 1, 0, 1, 0, 1, 0, 1};

constexpr std::array<qint8, 256> hexValues = [] {
    std::array<qint8, 256> values{};
    values.fill(-1);
    for (int digit = 0; digit < 10; ++digit)
        values[std::size_t('0' + digit)] = qint8(digit);
    for (int digit = 0; digit < 6; ++digit)
        values[std::size_t('a' + digit)] = qint8(10 + digit);
    return values;
}();

} // namespace

std::optional<IdSlot> IdSlot::fromUuid(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    IdSlot slot;
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < 16; ++byte) {
        const int high = hexValues[quint8(text[at])];
        const int low = hexValues[quint8(text[at + 1])];
        if ((high | low) < 0)
            return std::nullopt;
        slot.bytes[byte] = quint8(high << 4 | low);
        at += 2;
        if (dashAfter[byte] && text[at++] != '-')
            return std::nullopt;
    }
    if (slot.isNull() || slot.isReference())
        return std::nullopt;
    return slot;
}

IdSlot IdSlot::fromReference(quint32 reference)
{
    IdSlot slot;
    std::copy(mark.begin(), mark.end(), slot.bytes.begin());
    qToBigEndian(reference, slot.bytes.data() + mark.size());
    return slot;
}

bool IdSlot::isReference() const
{
    return std::equal(mark.begin(), mark.end(), bytes.begin());
}

quint32 IdSlot::reference() const
{
    return qFromBigEndian<quint32>(bytes.data() + mark.size());
}

std::array<char, 36> IdSlot::uuid() const
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 36> text;
    std::size_t at = 0;
    for (std::size_t byte = 0; byte < 16; ++byte) {
        text[at++] = digits[bytes[byte] >> 4];
        text[at++] = digits[bytes[byte] & 0xf];
        if (dashAfter[byte])
            text[at++] = '-';
    }
    return text;
}

quint64 IdSlot::head() const
{
    return qFromBigEndian<quint64>(bytes.data());
}

} // namespace motorpool
