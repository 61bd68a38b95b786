// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorguide.h"

namespace motorpool {

/// 403 and signals: what the owner did not grant.
inline constexpr ErrorDef permissionErrors[] = {
    {"PERMISSION", "", 403,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner did not grant this permission"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The connection lacks the permission that this needs."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the owner connect again with the permission added. Permissions "
                       "changed in the dashboard reach new connections only."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Connect your car again and allow the access that is asked for.")},
    {"PERMISSION", "UNKNOWN", 403,
     QT_TRANSLATE_NOOP("ErrorGuide", "The owner did not grant this permission"),
     QT_TRANSLATE_NOOP("ErrorGuide", "The connection lacks the permission that this signal needs."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Have the owner connect again with the permission added. Permissions "
                       "changed in the dashboard reach new connections only."),
     QT_TRANSLATE_NOOP("ErrorGuide",
                       "Connect your car again and allow the access that is asked for.")},
};

} // namespace motorpool
