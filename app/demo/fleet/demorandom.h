// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <span>

namespace motorpool {

/// Random numbers that are the same for the same seed on every machine, which the standard
/// library's distributions do not promise. Not for secrets. Source: SplitMix64, Steele, Lea and
/// Flood, "Fast Splittable Pseudorandom Number Generators", 2014.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    /// A generator of its own for one of many things: the same for the same seed and number,
    /// however many others there are.
    static DemoRandom forItem(quint64 seed, quint64 number);
    static DemoRandom forItem(quint64 seed, QByteArrayView name);

    quint64 next();
    int below(int end);               ///< 0 to end - 1
    int between(int first, int last); ///< both included
    double unit();                    ///< 0 to 1, without 1
    double within(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }

    template <class T, std::size_t Extent>
    T &pick(std::span<T, Extent> items)
    {
        return items[std::size_t(below(int(items.size())))];
    }

    QByteArray uuid(); ///< of version 4, lower case, without braces

private:
    quint64 m_state;
};

} // namespace motorpool
