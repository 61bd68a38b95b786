// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalconf.h"

#include "conffile.h"
#include "log.h"

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// From 0 to most.
void readNumber(const ConfFile::Section &section, QLatin1StringView key, int most, int &value)
{
    const QString text = section.value(key);
    if (text.isEmpty())
        return;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0 && number <= most)
        value = number;
    else
        qCWarning(lcSettings).noquote() << "motorpool.conf: [journal]" << key << "makes no sense";
}

} // namespace

JournalSettings readJournalSettings(const Paths &paths)
{
    JournalSettings settings;
    const auto sections = ConfFile(paths.config + "/motorpool.conf"_L1).read();
    if (!sections)
        return settings; // whoever keeps the file says why
    const ConfFile::Section section = sections->value(u"journal"_s);
    constexpr qint64 megabyte = 1024 * 1024;
    int megabytes = int(settings.rotation.bytes / megabyte);
    readNumber(section, "rotateAtMegabytes"_L1, 1'000'000, megabytes);
    settings.rotation.bytes = megabytes * megabyte;
    readNumber(section, "rotateAfterDays"_L1, 100'000, settings.rotation.days);
    readNumber(section, "keepArchives"_L1, 1'000'000, settings.rotation.keep);
    return settings;
}

} // namespace motorpool
