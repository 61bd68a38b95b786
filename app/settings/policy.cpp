// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy.h"

#include "initext.h"
#include "plaintext.h"

#include <QCoreApplication>
#include <QFile>

#include <filesystem>
#include <system_error>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype shownOfIt = 60;

QString words(const char *text)
{
    return QCoreApplication::translate("Policy", text);
}

Failure failure(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.detail = detail;
    return Failure(error);
}

Failure failure(int line, const QString &detail)
{
    return failure(words(QT_TRANSLATE_NOOP("Policy", "line %1: %2")).arg(line).arg(detail));
}

Result<QByteArray> contents(const QString &path)
{
    std::error_code fault;
    const auto status = std::filesystem::status(path.toStdU16String(), fault);
    if (fault)
        return failure(QString::fromStdString(fault.message()));
    // A pipe would be waited for, and a device has no end.
    if (!std::filesystem::is_regular_file(status))
        return failure(words(QT_TRANSLATE_NOOP("Policy", "It is not a file.")));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.errorString());
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(file.errorString());
    if (text.size() > largestFile)
        return failure(words(QT_TRANSLATE_NOOP("Policy", "It is too large to be a policy.")));
    return text;
}

/// Takes one line into the policy.
Result<Done> take(const IniLine &line, Policy &policy)
{
    const bool isLock = line.section == "locked"_L1;
    if (!isLock && line.section != "defaults"_L1) {
        return failure(line.number, words(QT_TRANSLATE_NOOP("Policy", "There is no section [%1], "
                                                                      "only [defaults] and "
                                                                      "[locked]."))
                                        .arg(onOneLine(line.section, shownOfIt)));
    }
    if (line.key.isEmpty()) // the section's own line
        return Done{};
    const SettingDef *def = findSetting(line.key);
    if (!def)
        return failure(line.number, words(QT_TRANSLATE_NOOP("Policy", "There is no setting “%1” in "
                                                                      "this version."))
                                        .arg(onOneLine(line.key, shownOfIt)));
    const QString key = line.key;
    if (policy.locks.contains(def->setting) || policy.defaults.contains(def->setting))
        return failure(line.number,
                       words(QT_TRANSLATE_NOOP("Policy", "“%1” is there twice.")).arg(key));
    if (!isLock && def->place == SettingDef::Place::PolicyAlone) {
        return failure(line.number, words(QT_TRANSLATE_NOOP("Policy", "“%1” belongs into [locked]: "
                                                                      "nobody else can choose it."))
                                        .arg(key));
    }
    const Result<QString> value = normalised(*def, line.value);
    if (!value)
        return failure(line.number, u"%1: %2"_s.arg(key, onOneLine(value.error().detail)));
    // Locked to nowhere it would hold nobody.
    if (value->isEmpty() && def->place == SettingDef::Place::PolicyAlone)
        return failure(
            line.number,
            u"%1: %2"_s.arg(key, words(QT_TRANSLATE_NOOP("Policy", "The value is missing."))));
    (isLock ? policy.locks : policy.defaults).insert(def->setting, *value);
    return Done{};
}

} // namespace

Result<Policy> parsePolicy(const QByteArray &text)
{
    const Result<QList<IniLine>> lines = iniLines(text);
    if (!lines)
        return failure(lines.error().detail);
    Policy policy;
    policy.isThere = true;
    for (const IniLine &line : *lines) {
        if (const Result<Done> taken = take(line, policy); !taken)
            return Failure(taken.error());
    }
    if (!text.isEmpty() && !text.endsWith('\n'))
        return failure(words(QT_TRANSLATE_NOOP("Policy", "The last line has no end, so a part of "
                                                         "the file may be missing.")));
    return policy;
}

Policy readPolicy(const QString &path)
{
    Policy policy;
    std::error_code unknown;
    const auto status = std::filesystem::symlink_status(path.toStdU16String(), unknown);
    if (status.type() != std::filesystem::file_type::not_found) {
        const Result<QByteArray> text = contents(path);
        const Result<Policy> read = text ? parsePolicy(*text) : Failure(text.error());
        if (read) {
            policy = *read;
        } else {
            ApiError error;
            error.kind = ApiError::Kind::Forbidden;
            error.code = u"POLICY_UNREADABLE"_s;
            error.isUnsent = true;
            error.detail = u"%1: %2"_s.arg(path, read.error().detail);
            error.path = path;
            policy.fault = error;
            policy.isThere = true;
        }
    }
    policy.path = path;
    return policy;
}

} // namespace motorpool
