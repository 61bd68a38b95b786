// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 430: limits of the Smartcar plan.
inline constexpr ErrorDef billingErrors[] = {
    {"BILLING", "", 430, QT_TRANSLATE_NOOP("ErrorGuide", "A limit of the plan is reached"),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Smartcar refused the request because of the application's plan."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Look at Billing in Smartcar's dashboard."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We cannot read your car at present, for reasons on our side. "
                                     "There is nothing for you to do.")},
    {"BILLING", "INVALID_PLAN", 430, QT_TRANSLATE_NOOP("ErrorGuide", "Not part of the plan"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The application's plan does not include this request."),
     QT_TRANSLATE_NOOP(
         "ErrorGuide",
         "Compare the plan under Billing in Smartcar's dashboard, and upgrade it or do without."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We cannot read your car at present, for reasons on our side. "
                                     "There is nothing for you to do.")},
    {"BILLING", "VEHICLE_LIMIT", 430,
     QT_TRANSLATE_NOOP("ErrorGuide", "The plan's number of vehicles is reached"),
     QT_TRANSLATE_NOOP("ErrorGuide", "As many vehicles are connected as the plan allows."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Disconnect vehicles that are no longer needed, or upgrade "
                                     "the plan under Billing in Smartcar's dashboard."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We cannot read your car at present, for reasons on our side. "
                                     "There is nothing for you to do.")},
    {"BILLING", "VEHICLE_REQUEST_LIMIT", 430,
     QT_TRANSLATE_NOOP("ErrorGuide", "This vehicle's monthly requests are used up"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The plan allows a number of requests per vehicle and month, "
                                     "and this vehicle has used them."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Wait for the next billing period, or upgrade the plan. "
                                     "Values delivered by webhook are not counted."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We cannot read your car at present, for reasons on our side. "
                                     "There is nothing for you to do.")},
    {"BILLING", "ACCOUNT_SUSPENDED", 430,
     QT_TRANSLATE_NOOP("ErrorGuide", "The Smartcar account is suspended"),
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar suspended the account, often over a payment."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the account's owner look at Billing in Smartcar's dashboard."),
     QT_TRANSLATE_NOOP("ErrorGuide", "We cannot read your car at present, for reasons on our side. "
                                     "There is nothing for you to do.")},
};

} // namespace motorpool
