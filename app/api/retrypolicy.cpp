// SPDX-License-Identifier: GPL-3.0-or-later
#include "retrypolicy.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace motorpool {

namespace {

constexpr double longestExtra = 250; // ms

double random()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace

std::chrono::milliseconds RetryPolicy::wait(int retry, bool limited) const
{
    const auto first = static_cast<double>((limited ? firstWaitWhenLimited : firstWait).count());
    const double grown =
        std::min(first * std::pow(factor, retry - 1), static_cast<double>(longestWait.count()));
    return std::chrono::milliseconds(
        static_cast<qint64>(jitter ? grown * (0.5 + random() / 2) : grown));
}

std::chrono::milliseconds RetryPolicy::wait(std::chrono::seconds retryAfter) const
{
    const double extra = jitter ? random() * longestExtra : 0;
    return retryAfter + std::chrono::milliseconds(static_cast<qint64>(extra));
}

void RetryPolicy::run(std::chrono::milliseconds wait, QObject *context,
                      std::function<void()> fn) const
{
    if (after)
        after(wait, context, std::move(fn));
    else
        QTimer::singleShot(wait, context, std::move(fn));
}

} // namespace motorpool
