// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhookevent.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

bool WebhookEvent::isTest() const
{
    return mode.compare("TEST"_L1, Qt::CaseInsensitive) == 0 ||
           vehicle.mode.compare("test"_L1, Qt::CaseInsensitive) == 0;
}

QDateTime WebhookEvent::newestOemTime() const
{
    QDateTime newest;
    for (const Reading &reading : readings) {
        if (reading.oemUpdatedAt.isValid() &&
            (!newest.isValid() || reading.oemUpdatedAt > newest)) {
            newest = reading.oemUpdatedAt;
        }
    }
    return newest;
}

} // namespace motorpool
