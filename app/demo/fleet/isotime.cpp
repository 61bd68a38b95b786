// SPDX-License-Identifier: GPL-3.0-or-later
#include "isotime.h"

#include <chrono>

namespace motorpool {

// Written out, as an answer has hundreds of times and QDateTime takes its own with each.
QByteArray isoTime(EpochMs time)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(time)};
    const auto midnight = floor<days>(point);
    const year_month_day date(midnight);
    const hh_mm_ss clock(point - midnight);

    QByteArray text("0000-00-00T00:00:00.000Z");
    const auto put = [&text](int end, long value) {
        for (int place = end; value > 0; --place, value /= 10)
            text[place] = char('0' + value % 10);
    };
    put(3, int(date.year()));
    put(6, unsigned(date.month()));
    put(9, unsigned(date.day()));
    put(12, clock.hours().count());
    put(15, clock.minutes().count());
    put(18, clock.seconds().count());
    put(22, clock.subseconds().count());
    return text;
}

} // namespace motorpool
