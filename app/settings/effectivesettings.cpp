// SPDX-License-Identifier: GPL-3.0-or-later
#include "effectivesettings.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// The least that a lock can leave.
QString narrowest(const SettingDef &def)
{
    if (def.isList())
        return u"none"_s;
    switch (def.setting) {
    case Setting::ReadOnly:
        return u"yes"_s;
    case Setting::Demo:
    case Setting::Export:
        return u"no"_s;
    default:
        return QLatin1StringView(def.builtIn);
    }
}

/// What was chosen in motorpool.conf, or an empty text.
QString understood(const SettingDef &def, const QString &chosen)
{
    if (chosen.isEmpty())
        return {};
    if (const Result<QString> value = normalised(def, chosen))
        return *value;
    return def.setting == Setting::ReadOnly ? u"yes"_s : QString();
}

std::optional<QStringList> listOrAll(const EffectiveSetting &setting)
{
    return setting.value == "all"_L1 ? std::nullopt : std::optional(listOf(setting.value));
}

} // namespace

QString originName(SettingOrigin origin)
{
    switch (origin) {
    case SettingOrigin::BuiltIn:
        return u"built-in"_s;
    case SettingOrigin::PolicyDefault:
        return u"policy-default"_s;
    case SettingOrigin::Chosen:
        return u"motorpool.conf"_s;
    case SettingOrigin::CommandLine:
        return u"command-line"_s;
    case SettingOrigin::UnreadableSettings:
        return u"unreadable-settings"_s;
    case SettingOrigin::PolicyLock:
        return u"policy-lock"_s;
    case SettingOrigin::UnreadablePolicy:
        break;
    }
    return u"unreadable-policy"_s;
}

EffectiveSettings::EffectiveSettings(const Policy &policy,
                                     const QMap<Setting, QString> &commandLine)
    : m_policy(policy)
    , m_commandLine(commandLine)
{
}

EffectiveSetting EffectiveSettings::of(Setting setting, const QString &chosen) const
{
    const SettingDef &def = settingDef(setting);
    if (m_policy.fault)
        return {setting, narrowest(def), SettingOrigin::UnreadablePolicy};
    const bool isNarrowing = setting == Setting::ReadOnly && m_commandLine.contains(setting) &&
                             m_policy.locks.value(setting) != "yes"_L1;
    if (m_policy.locks.contains(setting) && !isNarrowing)
        return {setting, m_policy.locks.value(setting), SettingOrigin::PolicyLock};
    if (m_commandLine.contains(setting))
        return {setting, m_commandLine.value(setting), SettingOrigin::CommandLine};
    if (const QString value = understood(def, chosen); !value.isEmpty())
        return {setting, value, SettingOrigin::Chosen};
    if (m_policy.defaults.contains(setting))
        return {setting, m_policy.defaults.value(setting), SettingOrigin::PolicyDefault};
    return {setting, QLatin1StringView(def.builtIn), SettingOrigin::BuiltIn};
}

bool EffectiveSettings::isGoverned(Setting setting) const
{
    return isLocked(setting) || m_policy.defaults.contains(setting);
}

bool EffectiveSettings::isLocked(Setting setting) const
{
    return m_policy.fault || m_policy.locks.contains(setting);
}

std::optional<ApiError> EffectiveSettings::refusal() const
{
    if (m_policy.fault)
        return {};
    for (auto given = m_commandLine.begin(); given != m_commandLine.end(); ++given) {
        const bool isSame = m_policy.locks.value(given.key()) == *given;
        if (!m_policy.locks.contains(given.key()) || isSame || given.key() == Setting::ReadOnly)
            continue;
        ApiError error;
        error.kind = ApiError::Kind::Forbidden;
        error.code = u"POLICY"_s;
        error.isUnsent = true;
        error.detail = QCoreApplication::translate("EffectiveSettings",
                                                   "--%1 asks for something else than is set.")
                           .arg(QLatin1StringView(settingDef(given.key()).option));
        return error;
    }
    return {};
}

Access EffectiveSettings::access(const QString &chosenReadOnly, bool areSettingsReadable) const
{
    Access access;
    access.fault = m_policy.fault;
    access.deeds = listOrAll(of(Setting::Commands));
    access.hosts = listOrAll(of(Setting::Hosts));
    access.applications = listOrAll(of(Setting::Applications));
    access.isDemoAllowed = of(Setting::Demo).isOn();
    access.isExportAllowed = of(Setting::Export).isOn();

    const EffectiveSetting readOnly = of(Setting::ReadOnly, chosenReadOnly);
    const bool isSettled = readOnly.isLocked() || readOnly.origin == SettingOrigin::CommandLine;
    if (!areSettingsReadable && !isSettled) {
        access.readOnly = Access::ReadOnly::Unknown;
    } else if (readOnly.isOn()) {
        access.readOnly = readOnly.isLocked() ? Access::ReadOnly::Policy
                          : readOnly.origin == SettingOrigin::CommandLine
                              ? Access::ReadOnly::ThisRun
                              : Access::ReadOnly::Chosen;
    }
    return access;
}

} // namespace motorpool
