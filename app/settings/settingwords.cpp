// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingwords.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SettingDef", text);
}

} // namespace

QString meaningOf(const SettingDef &def)
{
    return words(def.meaning);
}

QString valueText(const EffectiveSetting &setting)
{
    const QString &value = setting.value;
    if (value == "yes"_L1)
        return words(QT_TRANSLATE_NOOP("SettingDef", "yes"));
    if (value == "no"_L1)
        return words(QT_TRANSLATE_NOOP("SettingDef", "no"));
    if (value == "all"_L1)
        return words(QT_TRANSLATE_NOOP("SettingDef", "all"));
    if (value == "system"_L1)
        return words(QT_TRANSLATE_NOOP("SettingDef", "the environment's, else the system's"));
    if (value.isEmpty() || value == "none"_L1)
        return words(QT_TRANSLATE_NOOP("SettingDef", "none"));
    return value;
}

QString originText(SettingOrigin origin)
{
    switch (origin) {
    case SettingOrigin::BuiltIn:
        return words(QT_TRANSLATE_NOOP("SettingDef", "built in"));
    case SettingOrigin::PolicyDefault:
        return words(QT_TRANSLATE_NOOP("SettingDef", "preset by your administrator"));
    case SettingOrigin::Chosen:
        return words(QT_TRANSLATE_NOOP("SettingDef", "chosen, in motorpool.conf"));
    case SettingOrigin::CommandLine:
        return words(QT_TRANSLATE_NOOP("SettingDef", "command line, for this run"));
    case SettingOrigin::UnreadableSettings:
        return words(QT_TRANSLATE_NOOP("SettingDef", "motorpool.conf cannot be read"));
    case SettingOrigin::PolicyLock:
        return words(QT_TRANSLATE_NOOP("SettingDef", "set by your administrator"));
    case SettingOrigin::UnreadablePolicy:
        break;
    }
    return words(QT_TRANSLATE_NOOP("SettingDef", "the policy cannot be read"));
}

} // namespace motorpool
