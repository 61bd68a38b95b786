// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

#include <span>

namespace motorpool {

/// What an administrator may preset or lock; in the order in which it is shown.
enum class Setting {
    ReadOnly,
    Commands,
    Hosts,
    Applications,
    Demo,
    Export,
    CallsAtOnce,
    CallsPerMinute,
    CallsPerVehicleAndMonth,
    Proxy,
    CaFile,
    Deliveries,
    DeliveriesKeepDays,
    IdleLockMinutes,
    LockWithScreen,
    SecretAgeDays,
    JournalSyslog,
    JournalPlace,
    JournalRotateAtMegabytes,
    JournalRotateAfterDays,
    JournalKeepArchives,
};

/// One row of the table of settings. Values are texts in the one spelling that normalised() gives.
struct SettingDef
{
    enum class Type {
        Switch,     ///< "yes" or "no"
        Number,     ///< whole, from least to most
        Commands,   ///< "all", "none" or keys of requests that change something, by comma
        Hosts,      ///< "all", "none" or host names with or without a port, by comma; as hostKey()
        Ids,        ///< "all", "none" or client ids, by comma
        File,       ///< an absolute path, or ""
        Deliveries, ///< an absolute path, a PostgreSQL URL, or ""; as checkDeliveriesPlace()
        Proxy, ///< "system", "none", or the URL of a proxy: http://host:port, socks5://host:port
    };
    /// Where else than in the policy it is chosen.
    enum class Place {
        PolicyAlone, ///< nowhere: it can be locked, not preset
        Preference,  ///< motorpool.conf, [preferences]
        Journal,     ///< motorpool.conf, [journal]
        Application, ///< motorpool.conf, each application's section
        Environment, ///< the environment's variables, or the system's settings
    };

    Setting setting;
    const char *key; ///< in policy.conf and where settings are listed: "read-only"
    Type type;
    const char *builtIn;
    Place place;
    const char *confKey; ///< in motorpool.conf; empty unless it is chosen there
    const char *option;  ///< of the command line, without dashes; empty: none
    const char *meaning; ///< marked for translation in the context "SettingDef"
    int least = 0;       ///< of a number
    int most = 0;

    bool isList() const { return type >= Type::Commands && type <= Type::Ids; }
};

/// All rows, each at the place of its Setting.
std::span<const SettingDef> settingTable();
const SettingDef &settingDef(Setting setting);
const SettingDef *findSetting(QStringView key); ///< by its key, or nullptr

/// The value in its one spelling. Error: Usage, that says what is wrong with it.
Result<QString> normalised(const SettingDef &def, const QString &text);

/// The members of a list's value that is neither "all" nor "none"; none for "none".
QStringList listOf(const QString &value);

} // namespace motorpool
