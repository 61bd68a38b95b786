// SPDX-License-Identifier: GPL-3.0-or-later
#include "casesettings.h"

#include "settingsinforce.h"
#include "settingwords.h"

namespace motorpool {

QList<CaseSetting> caseSettings(const Preferences &preferences,
                                const ApplicationStore &applications, const QString &applicationId)
{
    QList<CaseSetting> settings;
    for (const EffectiveSetting &one : settingsInForce(preferences, applications, applicationId)) {
        const SettingDef &def = settingDef(one.setting);
        CaseSetting setting;
        setting.key = QLatin1StringView(def.key);
        setting.value = one.value;
        setting.origin = originName(one.origin);
        setting.words = {meaningOf(def), valueText(one), originText(one.origin)};
        settings += setting;
    }
    return settings;
}

} // namespace motorpool
