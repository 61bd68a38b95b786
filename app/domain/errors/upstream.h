// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 502: the car maker's service.
inline constexpr ErrorDef upstreamErrors[] = {
    {"UPSTREAM", "", 502, QT_TRANSLATE_NOOP("ErrorGuide", "The car maker's service failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar could not get an answer from the car maker."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again later. See Smartcar's status page and its page on the makers' reliability."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The service of your car's maker does not answer at present.")},
    {"UPSTREAM", "INVALID_DATA", 502,
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker sent data that makes no sense"),
     QT_TRANSLATE_NOOP("ErrorGuide", "What the car maker answered could not be understood."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Try again later. If it stays, give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service of your car's maker is disturbed at present.")},
    {"UPSTREAM", "KNOWN_ISSUE", 502,
     QT_TRANSLATE_NOOP("ErrorGuide", "A known fault at the car maker"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar knows of the fault and waits for the car maker."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again later. See Smartcar's status page for news."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service of your car's maker is disturbed at present.")},
    {"UPSTREAM", "NO_RESPONSE", 502,
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker does not answer"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker's service did not answer in time."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again later. See Smartcar's status page and its page on the makers' reliability."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The service of your car's maker does not answer at present.")},
    {"UPSTREAM", "RATE_LIMIT", 502,
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker was asked too often"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The car maker limits how often this vehicle is asked, by this and other programs."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Read this vehicle at most every 30 minutes, or let a webhook deliver its values."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Your car's maker limits how often the car may be asked. Other apps count too.")},
    {"UPSTREAM", "UNKNOWN_ISSUE", 502,
     QT_TRANSLATE_NOOP("ErrorGuide", "The car maker's service failed"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The car maker answered with a fault that Smartcar does not know."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Try again later. If it stays, give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service of your car's maker is disturbed at present.")},
};

} // namespace motorpool
