// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy makes of applications.
#include "applicationsection.h"
#include "applicationstore.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QList<const SettingDef *> settingsOfApplications()
{
    QList<const SettingDef *> found;
    for (const SettingDef &def : settingTable()) {
        if (def.place == SettingDef::Place::Application)
            found += &def;
    }
    return found;
}

void put(Application &into, const EffectiveSetting &setting)
{
    switch (setting.setting) {
    case Setting::CallsAtOnce:
        into.limits.capacity = setting.number();
        break;
    case Setting::CallsPerMinute:
        into.limits.perMinute = setting.number();
        break;
    case Setting::CallsPerVehicleAndMonth:
        into.limits.monthlyPerVehicle = setting.number();
        break;
    case Setting::CaFile:
        into.caFile = setting.value;
        break;
    case Setting::Deliveries:
        into.deliveries = setting.value;
        break;
    default:
        break;
    }
}

} // namespace

/// The file's sections, with what holds in the place of what is written where the policy says so.
ConfFile::Sections ApplicationStore::governed(const ConfFile::Sections &sections) const
{
    ConfFile::Sections held = sections;
    for (auto section = held.begin(); section != held.end(); ++section) {
        if (!section.key().startsWith(applicationSectionName({})))
            continue;
        for (const SettingDef *def : settingsOfApplications()) {
            const QString key = QLatin1StringView(def->confKey);
            const EffectiveSetting setting = m_rules.of(def->setting, section->value(key));
            const bool isByPolicy = setting.origin == SettingOrigin::PolicyDefault ||
                                    setting.origin == SettingOrigin::PolicyLock;
            if (isByPolicy)
                section->insert(key, setting.value);
        }
    }
    return held;
}

/// The section as it is written: without what comes from the policy alone, so that it goes with it.
ConfFile::Section ApplicationStore::kept(const ConfFile::Section &wanted,
                                         const ConfFile::Section &before) const
{
    ConfFile::Section section = wanted;
    for (const SettingDef *def : settingsOfApplications()) {
        const QString key = QLatin1StringView(def->confKey);
        const bool isUnchanged =
            m_rules.of(def->setting, before.value(key)).value == section.value(key);
        if (!m_rules.isLocked(def->setting) && !(m_rules.isGoverned(def->setting) && isUnchanged))
            continue;
        section.remove(key);
        if (before.contains(key))
            section.insert(key, before.value(key));
    }
    return section;
}

EffectiveSetting ApplicationStore::setting(Setting setting, const QString &applicationId) const
{
    const SettingDef &def = settingDef(setting);
    QString chosen;
    if (def.place == SettingDef::Place::Application && !applicationId.isEmpty()) {
        chosen = m_sections.value(applicationSectionName(applicationId))
                     .value(QLatin1StringView(def.confKey));
    }
    return m_rules.of(setting, chosen);
}

Application ApplicationStore::withPresets(const Application &application) const
{
    Application preset = application;
    for (const SettingDef *def : settingsOfApplications()) {
        if (m_rules.isGoverned(def->setting))
            put(preset, m_rules.of(def->setting));
    }
    return preset;
}

Application ApplicationStore::withLocks(const Application &application) const
{
    Application locked = application;
    for (const SettingDef *def : settingsOfApplications()) {
        if (m_rules.isLocked(def->setting))
            put(locked, m_rules.of(def->setting));
    }
    const EffectiveSetting proxy = m_rules.of(Setting::Proxy);
    if (proxy.origin != SettingOrigin::BuiltIn) {
        locked.proxy = proxy.value;
        locked.isProxyLocked = proxy.isLocked();
    }
    return locked;
}

} // namespace motorpool
