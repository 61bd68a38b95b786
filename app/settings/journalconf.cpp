// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalconf.h"

#include "preferences.h"

namespace motorpool {

JournalSettings journalSettings(const Preferences &preferences)
{
    constexpr qint64 megabyte = 1024 * 1024;
    JournalSettings settings;
    settings.rotation.bytes =
        preferences.setting(Setting::JournalRotateAtMegabytes).number() * megabyte;
    settings.rotation.days = preferences.setting(Setting::JournalRotateAfterDays).number();
    settings.rotation.keep = preferences.setting(Setting::JournalKeepArchives).number();
    settings.copyToSystemLog = preferences.setting(Setting::JournalSyslog).isOn();
    settings.place = preferences.setting(Setting::JournalPlace).value;
    return settings;
}

bool isJournalGoverned(const Preferences &preferences)
{
    return preferences.rules().isLocked(Setting::JournalPlace) ||
           preferences.rules().isLocked(Setting::JournalKeepArchives);
}

} // namespace motorpool
