// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 429. How long to wait is added from the answer.
inline constexpr ErrorDef rateLimitErrors[] = {
    {"RATE_LIMIT", "", 429, QT_TRANSLATE_NOOP("ErrorGuide", "Too many requests"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar accepts no more requests for the moment."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Ask for fewer values at a time."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Your car is asked too often just now. There is nothing for you to do.")},
    {"RATE_LIMIT", "SMARTCAR_API", 429,
     QT_TRANSLATE_NOOP("ErrorGuide", "The application sent too many requests"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The application's allowance, shared by all its users and "
                                     "programs, is used up and refills slowly."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Ask for fewer vehicles at a time, and see what else uses this application."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Your car is asked too often just now. There is nothing for you to do.")},
    {"RATE_LIMIT", "VEHICLE", 429,
     QT_TRANSLATE_NOOP("ErrorGuide", "Too many requests to this vehicle"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar protects each vehicle from being asked too often."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Leave this vehicle alone for a while; others are not affected."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Your car is asked too often just now. There is nothing for you to do.")},
};

} // namespace motorpool
