// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// The token endpoint, which names a code without a type. Source: Smartcar's
/// "Authentication" page and RFC 6749, section 5.2.
inline constexpr ErrorDef oauthErrors[] = {
    {"OAUTH", "invalid_client", 401,
     QT_TRANSLATE_NOOP("ErrorGuide", "Client id or secret is wrong"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The secret was rotated or is wrong, or the client id is not "
                                     "the one that starts with \"client_\"."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Create a secret in Smartcar's dashboard, Configuration, API credentials. "
                       "Then enter it here: Settings, Applications, Replace the secret."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"OAUTH", "invalid_request", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The token request was not understood"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "A part of the token request is missing or malformed, often an empty client id."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Check the client id and the IAM host in the application's settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"OAUTH", "unauthorized_client", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The application may not fetch tokens this way"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Smartcar has not enabled API v3 for the application, or the make asked for."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Open the application in Smartcar's dashboard and upgrade it to API v3."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"OAUTH", "invalid_grant", 400, QT_TRANSLATE_NOOP("ErrorGuide", "The grant was refused"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar does not accept this way of asking for a token."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the IAM host in the application's settings."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"OAUTH", "unsupported_grant_type", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The host does not know this way of asking for a token"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Most likely the IAM host is wrong."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the IAM host in the application's settings: Smartcar's "
                                     "is https://iam.smartcar.com."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
    {"OAUTH", "invalid_scope", 400, QT_TRANSLATE_NOOP("ErrorGuide", "The scope was refused"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The host expects a scope, which Smartcar's API v3 does not have."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check the IAM host in the application's settings: Smartcar's "
                                     "is https://iam.smartcar.com."),
     QT_TRANSLATE_NOOP("ErrorGuide", "The fault is on our side. There is nothing for you to do.")},
};

} // namespace motorpool
