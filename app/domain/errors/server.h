// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 500: faults at Smartcar.
inline constexpr ErrorDef serverErrors[] = {
    {"SERVER", "", 500, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Something went wrong inside Smartcar."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again in a few minutes. If it stays, give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service that links your car is disturbed at present. "
                                     "There is nothing for you to do.")},
    {"SERVER", "INTERNAL", 500, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar failed"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Something went wrong inside Smartcar."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Try again in a few minutes. If it stays, give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service that links your car is disturbed at present. "
                                     "There is nothing for you to do.")},
    {"SERVER", "MULTIPLE_RECORDS_FOUND", 500,
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar found more than one record"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar's data about this vehicle or user is ambiguous. Repeating does not help."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service that links your car is disturbed at present. "
                                     "There is nothing for you to do.")},
    {"SERVER", "RECORD_NOT_FOUND", 500, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar lost a record"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar's data about this vehicle or user is incomplete. Repeating seldom helps."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Give Smartcar's support the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The service that links your car is disturbed at present. "
                                     "There is nothing for you to do.")},
};

} // namespace motorpool
