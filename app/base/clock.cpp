// SPDX-License-Identifier: GPL-3.0-or-later
#include "clock.h"

#ifdef Q_OS_LINUX
#include <ctime>
#endif

namespace motorpool {

std::chrono::milliseconds SystemClock::elapsed() const
{
    using namespace std::chrono;
#ifdef Q_OS_LINUX
    // steady_clock stands still in suspend, and a token does not live longer for that.
    timespec now{};
    if (clock_gettime(CLOCK_BOOTTIME, &now) == 0)
        return duration_cast<milliseconds>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec));
#endif
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch());
}

QDateTime SystemClock::utcNow() const
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace motorpool
