// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// What an error means where something was to be done: rows of the table whose words are about
/// values that are read. A null text is the table's.
struct DeedErrorDef
{
    const char *type;
    const char *code;
    const char *cause;
    const char *remedy;
    const char *owner = nullptr;
};

inline constexpr const char *deedUnpaid = QT_TRANSLATE_NOOP(
    "ErrorGuide", "We cannot send anything to your car at present, for reasons on our side. There "
                  "is nothing for you to do.");

inline constexpr DeedErrorDef deedErrors[] = {
    {"BILLING", "", nullptr, nullptr, deedUnpaid},
    {"BILLING", "INVALID_PLAN", nullptr, nullptr, deedUnpaid},
    {"BILLING", "VEHICLE_LIMIT", nullptr, nullptr, deedUnpaid},
    {"BILLING", "VEHICLE_REQUEST_LIMIT", nullptr,
     QT_TRANSLATE_NOOP("ErrorGuide", "Wait for the next billing period, or upgrade the plan."),
     deedUnpaid},
    {"BILLING", "ACCOUNT_SUSPENDED", nullptr, nullptr, deedUnpaid},
    {"COMPATIBILITY", "VEHICLE_NOT_CAPABLE",
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "This vehicle lacks the equipment, or its make does not take this command."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Do not repeat it. Charge schedules, for example, work with "
                                     "few makes only."),
     QT_TRANSLATE_NOOP("ErrorGuide", "This cannot be done with your car from here.")},
    {"CONNECTED_SERVICES_ACCOUNT", "AUTHENTICATION_FAILED", nullptr,
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the owner authenticate again through Connect, then send it again.")},
    {"PERMISSION", "UNKNOWN",
     QT_TRANSLATE_NOOP("ErrorGuide", "The connection lacks the permission that this needs."),
     nullptr},
    {"RATE_LIMIT", "", nullptr, QT_TRANSLATE_NOOP("ErrorGuide", "Send fewer commands at a time.")},
    {"UPSTREAM", "RATE_LIMIT", nullptr,
     QT_TRANSLATE_NOOP("ErrorGuide", "Leave this vehicle alone for half an hour, then send it "
                                     "again.")},
    {"VALIDATION", "MISSING_PARAMETER",
     QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar needs one more fact. For commands this is the user "
                                     "id of the vehicle's owner."),
     nullptr},
    {"VEHICLE_STATE", "CHARGING_IN_PROGRESS", nullptr,
     QT_TRANSLATE_NOOP("ErrorGuide", "Nothing to do if it was to be started. Else stop charging "
                                     "first, or wait until it is done.")},
    {"VEHICLE_STATE", "NOT_CHARGING",
     QT_TRANSLATE_NOOP("ErrorGuide", "This needs a vehicle that is charging, and it is not."),
     QT_TRANSLATE_NOOP("ErrorGuide", "Nothing to do if charging was to be stopped. Else have it "
                                     "started first.")},
};

} // namespace motorpool
