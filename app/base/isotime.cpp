// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

#include <algorithm>
#include <chrono>
#include <string_view>

namespace motorpool {

// Written out, as an answer has hundreds of times and QDateTime takes its own with each.
std::array<char, 24> isoTimeCharacters(EpochMs time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);

    std::array<char, 24> text;
    std::ranges::copy(std::string_view("0000-00-00T00:00:00.000Z"), text.begin());
    const auto put = [&text](std::size_t end, unsigned value) {
        for (std::size_t place = end; value > 0; --place, value /= 10)
            text[place] = char('0' + value % 10);
    };
    put(3, unsigned(int(date.year())));
    put(6, unsigned(date.month()));
    put(9, unsigned(date.day()));
    put(12, unsigned(clock.hours().count()));
    put(15, unsigned(clock.minutes().count()));
    put(18, unsigned(clock.seconds().count()));
    put(22, unsigned(clock.subseconds().count()));
    return text;
}

QByteArray isoTime(EpochMs time)
{
    const std::array<char, 24> text = isoTimeCharacters(time);
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace motorpool
