// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cstring>

namespace motorpool {

/// Sixteen bytes that are worked on at once; the compiler makes the machine's own instructions of
/// it (an extension that GCC and Clang share on every processor).
using Bytes16 = quint8 __attribute__((vector_size(16)));

inline Bytes16 load16(const void *from)
{
    Bytes16 bytes;
    std::memcpy(&bytes, from, sizeof bytes);
    return bytes;
}

inline Bytes16 all16(quint8 value)
{
    return Bytes16{} + value;
}

/// 0xff where they are equal.
inline Bytes16 equal16(Bytes16 one, Bytes16 other)
{
    return reinterpret_cast<Bytes16>(one == other);
}

inline bool any16(Bytes16 bytes)
{
    quint64 halves[2];
    std::memcpy(halves, &bytes, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

} // namespace motorpool
