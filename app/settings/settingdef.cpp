// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingdef.h"

#include "access.h"
#include "application.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

using Type = SettingDef::Type;
using Place = SettingDef::Place;

constexpr SettingDef table[] = {
    {Setting::ReadOnly, "read-only", Type::Switch, "no", Place::Preference, "readOnly", "read-only",
     QT_TRANSLATE_NOOP("SettingDef", "Read-only mode")},
    {Setting::Commands, "commands", Type::Commands, "all", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Commands that are allowed")},
    {Setting::Hosts, "hosts", Type::Hosts, "all", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Hosts that are allowed")},
    {Setting::Applications, "applications", Type::Ids, "all", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Applications that are allowed, by client id")},
    {Setting::Demo, "demo", Type::Switch, "yes", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "The demo is allowed")},
    {Setting::Export, "export", Type::Switch, "yes", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Export into files is allowed")},
    {Setting::CallsAtOnce, "calls-at-once", Type::Number, "120", Place::Application, "callsAtOnce",
     "", QT_TRANSLATE_NOOP("SettingDef", "Calls at once"), 1, Limits::most},
    {Setting::CallsPerMinute, "calls-per-minute", Type::Number, "2", Place::Application,
     "callsPerMinute", "", QT_TRANSLATE_NOOP("SettingDef", "Calls per minute"), 1, Limits::most},
    {Setting::CallsPerVehicleAndMonth, "calls-per-vehicle-and-month", Type::Number, "0",
     Place::Application, "callsPerVehicleAndMonth", "",
     QT_TRANSLATE_NOOP("SettingDef", "Calls per vehicle and month, 0 for no limit"), 0,
     Limits::most},
    {Setting::Proxy, "proxy", Type::Proxy, "system", Place::Environment, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Proxy")},
    {Setting::CaFile, "ca-file", Type::File, "", Place::Application, "caFile", "ca-file",
     QT_TRANSLATE_NOOP("SettingDef", "CA file that is trusted beside the system's")},
    {Setting::Deliveries, "deliveries", Type::Deliveries, "", Place::Application, "deliveries", "",
     QT_TRANSLATE_NOOP("SettingDef", "Where deliveries are kept, none for the folder of the data")},
    {Setting::DeliveriesKeepDays, "deliveries-keep-days", Type::Number, "30", Place::Preference,
     "deliveriesKeepDays", "",
     QT_TRANSLATE_NOOP("SettingDef", "Days for which this computer keeps deliveries, 0 for ever"),
     0, 3650},
    {Setting::IdleLockMinutes, "idle-lock-minutes", Type::Number, "0", Place::Preference,
     "idleLockMinutes", "",
     QT_TRANSLATE_NOOP("SettingDef", "Minutes of rest until it locks, 0 for never"), 0, 24 * 60},
    {Setting::LockWithScreen, "lock-with-screen", Type::Switch, "yes", Place::Preference,
     "lockWithScreen", "", QT_TRANSLATE_NOOP("SettingDef", "Lock with the screen and in sleep")},
    {Setting::SecretAgeDays, "secret-age-days", Type::Number, "90", Place::Preference,
     "secretReminderDays", "",
     QT_TRANSLATE_NOOP("SettingDef", "Days until a secret is old, 0 for never"), 0, 3650},
    {Setting::JournalSyslog, "journal-syslog", Type::Switch, "no", Place::Preference,
     "journalSyslog", "", QT_TRANSLATE_NOOP("SettingDef", "Copy the journal to the system's log")},
    {Setting::JournalPlace, "journal-place", Type::File, "", Place::PolicyAlone, "", "",
     QT_TRANSLATE_NOOP("SettingDef", "Folder of the journals, none for that of the data")},
    {Setting::JournalRotateAtMegabytes, "journal-rotate-at-megabytes", Type::Number, "256",
     Place::Journal, "rotateAtMegabytes", "",
     QT_TRANSLATE_NOOP("SettingDef",
                       "Megabytes at which a journal goes on in another file, 0 for never"),
     0, 1'000'000},
    {Setting::JournalRotateAfterDays, "journal-rotate-after-days", Type::Number, "0",
     Place::Journal, "rotateAfterDays", "",
     QT_TRANSLATE_NOOP("SettingDef",
                       "Days after which a journal goes on in another file, 0 for never"),
     0, 100'000},
    {Setting::JournalKeepArchives, "journal-keep-archives", Type::Number, "0", Place::Journal,
     "keepArchives", "",
     QT_TRANSLATE_NOOP("SettingDef", "Older files of a journal that are kept, 0 for all"), 0,
     1'000'000},
};

constexpr bool isInOrder()
{
    for (std::size_t i = 0; i < std::size(table); ++i) {
        if (table[i].setting != Setting(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

constexpr qsizetype longestValue = 64 * 1024;
constexpr qsizetype mostMembers = 1000;

QString words(const char *text)
{
    return QCoreApplication::translate("SettingDef", text);
}

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

Result<QString> readSwitch(const QString &text)
{
    for (const auto word : {"yes"_L1, "true"_L1, "on"_L1, "1"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return u"yes"_s;
    }
    for (const auto word : {"no"_L1, "false"_L1, "off"_L1, "0"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return u"no"_s;
    }
    return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The value is neither yes nor no.")));
}

Result<QString> readNumber(const SettingDef &def, const QString &text)
{
    bool isWhole = false;
    const int number = text.toInt(&isWhole);
    if (isWhole && number >= def.least && number <= def.most)
        return QString::number(number);
    return usage(
        words(QT_TRANSLATE_NOOP("SettingDef", "The value is no whole number from %1 to %2."))
            .arg(def.least)
            .arg(def.most));
}

Result<QString> readMember(Type type, const QString &text)
{
    static const QRegularExpression key(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    if (text == "all"_L1 || text == "none"_L1)
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "“%1” stands alone.")).arg(text));
    switch (type) {
    case Type::Commands:
        if (key.match(text).hasMatch())
            return text;
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "“%1” is no name of a command."))
                         .arg(text.left(60)));
    case Type::Hosts: {
        const bool isUrl = text.contains("://"_L1);
        const Result<QUrl> url = checkHostUrl(isUrl ? text : u"https://"_s + text);
        if (url && url->path().isEmpty())
            return hostKey(*url);
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "“%1” is no name of a host."))
                         .arg(text.left(60)));
    }
    default:
        return checkClientId(text);
    }
}

Result<QString> readList(Type type, const QString &text)
{
    for (const auto word : {"all"_L1, "none"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QString(word);
    }
    const QStringList parts = text.split(u',');
    if (parts.size() > mostMembers)
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The list is too long.")));
    QStringList members;
    for (const QString &part : parts) {
        const Result<QString> member = readMember(type, part.trimmed());
        if (!member)
            return member;
        if (!members.contains(*member))
            members += *member;
    }
    return members.join(u", "_s);
}

Result<QString> readFile(const QString &text)
{
    if (text.isEmpty() || QDir::isAbsolutePath(text))
        return text.isEmpty() ? text : QDir::cleanPath(text);
    return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The path is not absolute.")));
}

Result<QString> readProxy(const QString &text)
{
    for (const auto word : {"system"_L1, "none"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return QString(word);
    }
    const QUrl url(text, QUrl::StrictMode);
    const bool isKnown = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment() &&
                         (url.path().isEmpty() || url.path() == "/"_L1);
    if (url.isValid() && isKnown && isPlain && !url.host().isEmpty() && url.port() > 0)
        return url.toString(QUrl::RemovePath);
    return usage(words(
        QT_TRANSLATE_NOOP("SettingDef", "A proxy is system, none, or a URL such as "
                                        "http://proxy.example:3128 or socks5://proxy.example:1080, "
                                        "without a name or password.")));
}

} // namespace

std::span<const SettingDef> settingTable()
{
    return table;
}

const SettingDef &settingDef(Setting setting)
{
    return table[std::size_t(setting)];
}

const SettingDef *findSetting(QStringView key)
{
    const auto *found = std::find_if(std::begin(table), std::end(table), [key](const auto &def) {
        return key == QLatin1StringView(def.key);
    });
    return found == std::end(table) ? nullptr : found;
}

Result<QString> normalised(const SettingDef &def, const QString &text)
{
    if (text.size() > longestValue)
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The value is too long.")));
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The value has control characters.")));
    const QString value = text.trimmed();
    if (value.isEmpty() && def.type != Type::File && def.type != Type::Deliveries)
        return usage(words(QT_TRANSLATE_NOOP("SettingDef", "The value is missing.")));
    switch (def.type) {
    case Type::Switch:
        return readSwitch(value);
    case Type::Number:
        return readNumber(def, value);
    case Type::File:
        return readFile(value);
    case Type::Deliveries:
        return checkDeliveriesPlace(value);
    case Type::Proxy:
        return readProxy(value);
    case Type::Commands:
    case Type::Hosts:
    case Type::Ids:
        break;
    }
    return readList(def.type, value);
}

QStringList listOf(const QString &value)
{
    return value == "none"_L1 ? QStringList() : value.split(u", "_s);
}

} // namespace motorpool
