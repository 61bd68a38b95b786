// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 501: what a vehicle or make cannot do. Not worth repeating.
inline constexpr ErrorDef compatibilityErrors[] = {
    {"COMPATIBILITY", "", 501, QT_TRANSLATE_NOOP("ErrorGuide", "Not possible with this vehicle"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Vehicle, make or Smartcar cannot do this."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Do not repeat the request. Look the model up in Smartcar's list of compatible vehicles."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Your car does not offer this.")},
    {"COMPATIBILITY", "MAKE_NOT_COMPATIBLE", 501,
     QT_TRANSLATE_NOOP("ErrorGuide", "The make is not supported"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar does not support this make."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Do not repeat the request."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Your car's make is not supported.")},
    {"COMPATIBILITY", "SMARTCAR_NOT_CAPABLE", 501,
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar does not offer this for the make"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The vehicle may be able to do it, but Smartcar does not offer it for this make."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Do not repeat the request. Ask Smartcar whether it is planned."),
     QT_TRANSLATE_NOOP("ErrorGuide", "This cannot be done with your car's make at present.")},
    {"COMPATIBILITY", "VEHICLE_NOT_CAPABLE", 501,
     QT_TRANSLATE_NOOP("ErrorGuide", "The vehicle cannot do this"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "This vehicle lacks the equipment or does not report the value."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Do not repeat the request. Leave this signal out for the vehicle."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Your car does not offer this.")},
    {"COMPATIBILITY", "PLATFORM_NOT_CAPABLE", 501,
     QT_TRANSLATE_NOOP("ErrorGuide", "The maker's platform cannot do this"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The vehicle is connected through a platform of the maker that does not "
                       "offer this. Some makers have moved to a newer one."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Have the owner authenticate again: that may move the connection to the newer platform."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Connect your car again, so that it is linked through the maker's current service.")},
};

} // namespace motorpool
