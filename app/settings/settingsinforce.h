// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "effectivesettings.h"

#include <QList>

namespace motorpool {

class ApplicationStore;
class Preferences;

/// All settings of the table as they hold for an application, in the table's order; for one that
/// is not kept (of the environment, the demo's, none at all) those of an application are what a new
/// one would get.
QList<EffectiveSetting> settingsInForce(const Preferences &preferences,
                                        const ApplicationStore &applications,
                                        const QString &applicationId);

} // namespace motorpool
