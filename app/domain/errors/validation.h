// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 400: the request.
inline constexpr ErrorDef validationErrors[] = {
    {"VALIDATION", "", 400, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar did not accept the request"),
     QT_TRANSLATE_NOOP("ErrorGuide", "A part of the request is missing or wrong."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check what was entered. If it is right, report it as a fault "
                                     "of this program, with the request id."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"VALIDATION", "PARAMETER", 400, QT_TRANSLATE_NOOP("ErrorGuide", "A parameter is wrong"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "A parameter of the request is missing or has a value that Smartcar does not accept."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the ids and values entered."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"VALIDATION", "BAD_REQUEST", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar did not accept the request"),
     QT_TRANSLATE_NOOP("ErrorGuide", "A part of the request is missing or wrong."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the ids and values entered."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"VALIDATION", "INVALID_INPUT_FORMAT", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "An id or value has the wrong form"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Something in the request does not have the form that Smartcar expects."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Check the ids entered: vehicle and user ids are copied whole, with their dashes."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"VALIDATION", "MISSING_PARAMETER", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The request lacks a parameter"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar needs one more fact. For signals this is the user id of the vehicle's owner."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Open the vehicle from its connection, so that the user id is sent along."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
};

} // namespace motorpool
