// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 401 and 403: the token.
inline constexpr ErrorDef authenticationErrors[] = {
    {"AUTHENTICATION", "", 401, QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar refused the token"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The access token is missing, expired or not valid for this request."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Try again: a new token is fetched. If it stays, check client "
                                     "id and secret in the settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"AUTHENTICATION", "UNAUTHORIZED", 401,
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar refused the token"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The access token is missing, expired or not valid. A new one was tried already."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check client id and secret in the settings, and that the "
                                     "application still exists in the dashboard."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"AUTHENTICATION", "ACCESS_DENIED", 403,
     QT_TRANSLATE_NOOP("ErrorGuide", "The token does not reach this resource"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The token is valid, but this vehicle, user or connection "
                                     "does not belong to the application."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Check that the right application is chosen and that the owner connected to that one."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We find no link to your car. Connect it again.")},
};

} // namespace motorpool
