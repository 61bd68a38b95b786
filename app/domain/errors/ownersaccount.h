// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 400 CONNECTED_SERVICES_ACCOUNT: the owner's account at the car maker.
inline constexpr ErrorDef ownersAccountErrors[] = {
    {"CONNECTED_SERVICES_ACCOUNT", "", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner's account needs attention"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The owner's account at the car maker does not allow this at present."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Have the owner look at the maker's app, then try again."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Open the app of your car's maker and see whether it asks for something.")},
    {"CONNECTED_SERVICES_ACCOUNT", "ACCOUNT_ISSUE", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner's account needs attention"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The maker wants something of the owner first: new terms to accept, a "
                       "profile to complete or an e-mail address to confirm."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Have the owner sign in to the maker's app and do what it asks, then try again."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Sign in to the app of your car's maker and do what it asks, "
                                     "for example accept new terms.")},
    {"CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The maker no longer accepts the owner's sign-in"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The owner changed the password, signed out everywhere, or the maker ended the session."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the owner authenticate again through Connect, then read again."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Connect your car again and sign in with your current password.")},
    {"CONNECTED_SERVICES_ACCOUNT", "NO_VEHICLES", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner's account has no vehicle"),
     QT_TRANSLATE_NOOP("ErrorGuide", "No vehicle is in the owner's account at the maker."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Have the owner add the vehicle in the maker's app."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Add your car in the app of its maker.")},
    {"CONNECTED_SERVICES_ACCOUNT", "SUBSCRIPTION", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "Connected services are not active"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The vehicle's subscription to the maker's connected services "
                                     "is missing, expired or not activated."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the owner activate or renew connected services in the maker's app."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Activate or renew connected services in the app of your car's maker.")},
    {"CONNECTED_SERVICES_ACCOUNT", "VEHICLE_MISSING", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The vehicle is no longer in the owner's account"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "The vehicle was sold or removed from the owner's account at the maker."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Ask the owner. Remove the connection if the vehicle was "
                                     "sold, else have it added in the maker's app."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Check that your car is still in the app of its maker.")},
    {"CONNECTED_SERVICES_ACCOUNT", "PERMISSION", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner's account lacks a right at the maker"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The account is not the vehicle's main account, or the "
                                     "maker's app withholds this from it."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Have the owner grant the right in the maker's app, or connect with the main account."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Connect with the main account of your car, or allow this in the maker's app.")},
    {"CONNECTED_SERVICES_ACCOUNT", "VIRTUAL_KEY_REQUIRED", 400,
     QT_TRANSLATE_NOOP("ErrorGuide", "The virtual key is not paired"),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "The vehicle obeys only after the owner has paired Smartcar's virtual key with it."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Send the owner the pairing link that Connect returned, to be "
                                     "opened on their phone near the car."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Pair the virtual key with your car: open the link on your "
                                     "phone while you are near the car.")},
};

} // namespace motorpool
