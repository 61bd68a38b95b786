// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access.h"
#include "policy.h"

namespace motorpool {

/// Where a value comes from; each goes before those above it.
enum class SettingOrigin {
    BuiltIn,
    PolicyDefault,
    Chosen,             ///< motorpool.conf
    CommandLine,        ///< for this run
    UnreadableSettings, ///< read-only mode, as nobody knows what was chosen
    PolicyLock,         ///< set by the administrator
    UnreadablePolicy,   ///< the narrowest value, as the policy cannot be read
};

/// A setting's value as it holds, and why.
struct EffectiveSetting
{
    Setting setting = Setting::ReadOnly;
    QString value;
    SettingOrigin origin = SettingOrigin::BuiltIn;

    bool isLocked() const { return origin >= SettingOrigin::PolicyLock; }
    bool isOn() const { return value == QLatin1StringView("yes"); }
    int number() const { return value.toInt(); }

    friend bool operator==(const EffectiveSetting &, const EffectiveSetting &) = default;
};

/// The origin's name for programs: "built-in", "policy-default", "motorpool.conf",
/// "command-line", "unreadable-settings", "policy-lock", "unreadable-policy".
QString originName(SettingOrigin origin);

/// What holds for the settings of the table, from the policy, the command line and what was chosen.
/// A value.
class EffectiveSettings
{
public:
    explicit EffectiveSettings(const Policy &policy = {},
                               const QMap<Setting, QString> &commandLine = {});

    const Policy &policy() const { return m_policy; }

    /// chosen is the text in motorpool.conf, empty for none; one that makes no sense counts as
    /// none, except that read-only mode is on by whatever is not clearly off. Read-only mode that
    /// the command line asks for holds under a lock that has it off, as it only narrows.
    EffectiveSetting of(Setting setting, const QString &chosen = {}) const;

    /// The policy presets or locks it, or cannot be read.
    bool isGoverned(Setting setting) const;
    bool isLocked(Setting setting) const; ///< whoever chooses another value is not heard

    /// Why the command line asks for something that is locked; of kind Forbidden.
    std::optional<ApiError> refusal() const;

    /// What may be done, with read-only mode as it holds. Without readable settings it is on, for
    /// nobody knows.
    Access access(const QString &chosenReadOnly, bool areSettingsReadable = true) const;

private:
    Policy m_policy;
    QMap<Setting, QString> m_commandLine;
};

} // namespace motorpool
