// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytescan.h"

#include "bytes16.h"
#include "parallel.h"
#include "vinslot.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace motorpool {

namespace {

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

bool isAscii(std::string_view text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return quint8(c) >= 0x80; });
}

QString folded(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).toCaseFolded();
}

bool beginsWith(const char *at, std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (lower(at[i]) != text[i])
            return false;
    }
    return true;
}

/// Calls found(place) for each place in the bytes where the ASCII text begins, in any case.
template <class Found>
void eachOccurrence(std::string_view text, const char *bytes, std::size_t size, Found found)
{
    if (text.empty() || size < text.size())
        return;
    const std::size_t last = size - text.size(); // the last place at which it can begin
    // A letter differs from its capital in one bit; what else that bit makes equal is sorted out
    // by the comparison that follows.
    const Bytes16 bit = all16(0x20);
    const Bytes16 front = all16(quint8(text.front()) | 0x20);
    const Bytes16 back = all16(quint8(text.back()) | 0x20);
    std::size_t at = 0;
    for (; at + 16 <= last + 1; at += 16) {
        const Bytes16 begins = equal16(load16(bytes + at) | bit, front);
        const Bytes16 ends = equal16(load16(bytes + at + text.size() - 1) | bit, back);
        if (!any16(begins & ends))
            continue;
        for (std::size_t i = at; i < at + 16; ++i) {
            if (beginsWith(bytes + i, text))
                found(i);
        }
    }
    for (; at <= last; ++at) {
        if (beginsWith(bytes + at, text))
            found(at);
    }
}

} // namespace

bool occursIn(std::string_view text, std::string_view other)
{
    if (!isAscii(text))
        return folded(other).contains(folded(text));
    if (text.size() > other.size())
        return false;
    for (std::size_t at = 0; at + text.size() <= other.size(); ++at) {
        if (beginsWith(other.data() + at, text))
            return true;
    }
    return false;
}

Hits findInPool(std::string_view text, const TextPool &pool, QThreadPool *threads)
{
    Hits found(pool.end());
    const bool isPlain = isAscii(text);
    inParallel(threads, int(pool.blocks().size()), [&](int blockNumber) {
        const TextPool::Block &block = pool.blocks()[std::size_t(blockNumber)];
        if (!isPlain) {
            for (quint32 number = block.first; number < block.end; ++number)
                found[number] = !isAscii(pool[number]) && occursIn(text, pool[number]);
            return;
        }
        quint32 number = block.first;
        eachOccurrence(text, block.bytes.get(), block.size, [&](std::size_t at) {
            const char *place = block.bytes.get() + at;
            // The text at that place: places come in order, so the search begins where it ended.
            quint32 end = block.end;
            while (end - number > 1) {
                const quint32 middle = number + (end - number) / 2;
                (pool[middle].data() <= place ? number : end) = middle;
            }
            const std::string_view in = pool[number];
            if (place + text.size() <= in.data() + in.size())
                found[number] = 1;
        });
    });
    return found;
}

IdScan::IdScan(std::string_view text)
    : m_text(text)
{
    for (const char c : text) {
        const int value = nibble(c);
        if (value < 0 && c != '-') {
            m_nibbles.clear();
            return;
        }
        if (value >= 0)
            m_nibbles.push_back(quint8(value));
    }
    if (text.find('-') != std::string_view::npos)
        findFirsts();
    else if (m_nibbles.size() > 32)
        m_nibbles.clear();
}

void IdScan::findFirsts()
{
    // With dashes a text fits at few places of a UUID, if at all: those where its dashes are.
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    for (std::size_t first = 0; first + m_text.size() <= form.size(); ++first) {
        bool fits = true;
        for (std::size_t at = 0; at < m_text.size() && fits; ++at)
            fits = (m_text[at] == '-') == (form[first + at] == '-');
        const std::string_view before = form.substr(0, first);
        if (fits)
            m_firsts.push_back(first - std::size_t(std::count(before.begin(), before.end(), '-')));
    }
    if (m_firsts.empty())
        m_nibbles.clear();
}

bool IdScan::isInUuid(const IdSlot &slot) const
{
    const auto digit = [&slot](std::size_t at) {
        const quint8 byte = slot.bytes[at / 2];
        return at % 2 == 0 ? byte >> 4 : byte & 0xf;
    };
    const auto isAt = [&](std::size_t first) {
        for (std::size_t at = 0; at < m_nibbles.size(); ++at) {
            if (digit(first + at) != m_nibbles[at])
                return false;
        }
        return true;
    };
    if (!m_firsts.empty())
        return std::any_of(m_firsts.begin(), m_firsts.end(), isAt);
    for (std::size_t first = 0; first + m_nibbles.size() <= 32; ++first) {
        if (isAt(first))
            return true;
    }
    return false;
}

bool IdScan::isIn(const IdSlot &slot, const TextPool &others) const
{
    if (slot.isNull())
        return false;
    if (slot.isReference())
        return occursIn(m_text, others[slot.reference()]);
    return fitsUuids() && isInUuid(slot);
}

void IdScan::find(const IdSlot *slots, quint32 count, const Hits &others, RowMask *found) const
{
    for (quint32 row = 0; row < count && !others.empty(); ++row) {
        if (slots[row].isReference() && others[slots[row].reference()])
            found->set(row);
    }
    if (!fitsUuids())
        return;

    const std::vector<quint8> &n = m_nibbles;
    // Up to three digits the comparison below says all.
    const bool isExact = n.size() <= 3 && m_firsts.empty();
    const auto isHit = [&](quint32 row) {
        const IdSlot &slot = slots[row];
        return !slot.isNull() && !slot.isReference() && (isExact || isInUuid(slot));
    };
    const Bytes16 low = all16(0x0f);
    const Bytes16 high = all16(0xf0);
    if (n.size() == 1) {
        const Bytes16 asLow = all16(n[0]);
        const Bytes16 asHigh = all16(quint8(n[0] << 4));
        for (quint32 row = 0; row < count; ++row) {
            const Bytes16 bytes = load16(slots[row].bytes.data());
            const Bytes16 hits = equal16(bytes & low, asLow) | equal16(bytes & high, asHigh);
            if (any16(hits) && isHit(row))
                found->set(row);
        }
        return;
    }

    // The digits begin either with a byte or in the middle of one. Of each byte and the next, as
    // many digits are compared as there are, up to four.
    const auto pair = [](quint8 one, quint8 other) { return all16(quint8(one << 4 | other)); };
    const auto digit = [&n](std::size_t at) { return at < n.size() ? n[at] : quint8(0); };
    const Bytes16 evenFirst = pair(n[0], n[1]);
    const Bytes16 evenMask = all16(n.size() >= 4 ? 0xff : n.size() == 3 ? 0xf0 : 0);
    const Bytes16 evenNext = pair(digit(2), digit(3)) & evenMask;
    const Bytes16 oddFirst = all16(n[0]);
    const Bytes16 oddMask = all16(n.size() >= 3 ? 0xff : 0xf0);
    const Bytes16 oddNext = pair(n[1], digit(2)) & oddMask;
    alignas(16) constexpr quint8 inside[16] = {0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
                                               0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0};
    const Bytes16 hasNext = load16(inside);
    // What stands in the last byte alone has no next one to compare.
    const Bytes16 evenInside = n.size() == 2 ? all16(0xff) : hasNext;
    for (quint32 row = 0; row < count; ++row) {
        const quint8 *place = slots[row].bytes.data();
        const Bytes16 bytes = load16(place);
        Bytes16 next;
        if (row + 1 < count) {
            next = load16(place + 1);
        } else {
            quint8 shifted[16] = {};
            std::memcpy(shifted, place + 1, 15);
            next = load16(shifted);
        }
        const Bytes16 even =
            equal16(bytes, evenFirst) & equal16(next & evenMask, evenNext) & evenInside;
        const Bytes16 odd =
            equal16(bytes & low, oddFirst) & equal16(next & oddMask, oddNext) & hasNext;
        if (any16(even | odd) && isHit(row))
            found->set(row);
    }
}

VinScan::VinScan(std::string_view text)
    : m_text(text)
{
    for (const char c : text) {
        const bool isUsual = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!isUsual || text.size() > std::tuple_size_v<VinSlot>) {
            m_capital.clear();
            return;
        }
        m_capital += c >= 'a' ? char(c - 32) : c;
    }
}

bool VinScan::isIn(const VinSlot &slot, const TextPool &others) const
{
    if (isNullVin(slot))
        return false;
    if (isVinReference(slot))
        return occursIn(m_text, others[vinReference(slot)]);
    return !m_capital.empty() &&
           std::string_view(slot.data(), slot.size()).find(m_capital) != std::string_view::npos;
}

void VinScan::find(const VinSlot *slots, quint32 count, const Hits &others, RowMask *found) const
{
    for (quint32 row = 0; row < count && !others.empty(); ++row) {
        if (isVinReference(slots[row]) && others[vinReference(slots[row])])
            found->set(row);
    }
    if (m_capital.empty())
        return;

    const std::size_t size = m_capital.size();
    const auto isHit = [&](const VinSlot &slot) {
        return !isNullVin(slot) && !isVinReference(slot) &&
               std::string_view(slot.data(), slot.size()).find(m_capital) != std::string_view::npos;
    };
    // Sixteen of the places at which it can begin are looked at; the seventeenth is one for a
    // single letter alone. The bytes behind a row are those of the next, and the last rows have
    // none: they are checked one by one.
    const Bytes16 front = all16(quint8(m_capital.front()));
    const Bytes16 back = all16(quint8(m_capital.back()));
    const quint32 whole = count > 2 ? count - 2 : 0;
    for (quint32 row = 0; row < whole; ++row) {
        const char *place = slots[row].data();
        const Bytes16 begins = equal16(load16(place), front);
        const Bytes16 ends = equal16(load16(place + size - 1), back);
        const bool isSuspect = any16(begins & ends) || (size == 1 && place[16] == m_capital[0]);
        if (isSuspect && isHit(slots[row]))
            found->set(row);
    }
    for (quint32 row = whole; row < count; ++row) {
        if (isHit(slots[row]))
            found->set(row);
    }
}

} // namespace motorpool
