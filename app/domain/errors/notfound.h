// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 404.
inline constexpr ErrorDef notFoundErrors[] = {
    {"RESOURCE_NOT_FOUND", "", 404, QT_TRANSLATE_NOOP("ErrorGuide", "Not found"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar does not know what was asked for."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the ids, and that the right application is chosen."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"RESOURCE_NOT_FOUND", "PATH", 404,
     QT_TRANSLATE_NOOP("ErrorGuide", "The address does not exist"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar has nothing at this path."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the hosts in the application's settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"RESOURCE_NOT_FOUND", "VERSION", 404,
     QT_TRANSLATE_NOOP("ErrorGuide", "The API version does not exist"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Host and version of the address do not belong together."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the hosts in the application's settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"RESOURCE_NOT_FOUND", "VEHICLE_NOT_FOUND", 404,
     QT_TRANSLATE_NOOP("ErrorGuide", "Vehicle not found"),
     QT_TRANSLATE_NOOP("ErrorGuide", "No vehicle with this id is connected to the application."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Check the id, and whether the owner disconnected or connected to another application."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We find no link to your car. Connect it again.")},
    {"RESOURCE_NOT_FOUND", "SIGNAL_NOT_FOUND", 404,
     QT_TRANSLATE_NOOP("ErrorGuide", "Signal not found"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar has stored no value of this signal for the vehicle yet, or the code is wrong."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the code. Subscribe the vehicle to a verified webhook, "
                                     "so that its signals are stored."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Your car has not sent this value yet. There is nothing for you to do.")},
    {"RESOURCE_NOT_FOUND", "INVALID_PATH", 404,
     QT_TRANSLATE_NOOP("ErrorGuide", "The address does not exist"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar has nothing at this path."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the hosts in the application's settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
};

} // namespace motorpool
