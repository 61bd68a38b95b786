// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsinforce.h"

#include "applicationstore.h"
#include "preferences.h"

namespace motorpool {

QList<EffectiveSetting> settingsInForce(const Preferences &preferences,
                                        const ApplicationStore &applications,
                                        const QString &applicationId)
{
    QList<EffectiveSetting> settings;
    for (const SettingDef &def : settingTable()) {
        settings += def.place == SettingDef::Place::Application
                        ? applications.setting(def.setting, applicationId)
                        : preferences.setting(def.setting);
    }
    return settings;
}

} // namespace motorpool
