// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>

namespace motorpool {

/// The life of an access token, by Clock::elapsed(), which neither a set clock nor sleep deceives.
struct TokenLife
{
    using Duration = std::chrono::milliseconds;

    /// A life shorter than this is renewed at nine tenths of it, a longer one so long before its
    /// end.
    static constexpr Duration shortLife = std::chrono::minutes(50);
    static constexpr Duration renewAhead = std::chrono::minutes(5);
    /// What a call may take: a token with less than that, or a twentieth of its life, left could
    /// end on its way.
    static constexpr Duration longestWay = std::chrono::seconds(30);

    Duration bornAt{0}; ///< when it was asked for
    Duration lifetime{0};

    Duration end() const { return bornAt + lifetime; }
    bool isAlive(Duration now) const { return now < end(); }
    bool isUsable(Duration now) const { return now + std::min(longestWay, lifetime / 20) < end(); }

    /// From then on it is to be renewed.
    Duration renewalAt() const
    {
        return lifetime < shortLife ? bornAt + lifetime * 9 / 10 : end() - renewAhead;
    }
};

} // namespace motorpool
