// SPDX-License-Identifier: GPL-3.0-or-later
#include "setaside.h"

#include "databasefile.h"
#include "storagefault.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace motorpool {

using namespace Qt::StringLiterals;
using Reason = SetAside::Reason;

namespace {

constexpr std::chrono::milliseconds lockPatience{2000};

QString words(const char *text)
{
    return QCoreApplication::translate("Storage", text);
}

QLatin1StringView nameOf(Reason reason)
{
    switch (reason) {
    case Reason::Foreign:
        return "foreign"_L1;
    case Reason::Newer:
        return "newer"_L1;
    default:
        return "damaged"_L1;
    }
}

std::error_code move(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), fault);
    return fault;
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++i)
        name = u"%1-%2"_s.arg(wanted).arg(i);
    return name;
}

/// Removes the oldest over the number kept, but never the one that was just made: the wall clock
/// may have been set back.
void prune(const QString &path, const QString &newest)
{
    const QFileInfo info(path);
    const QString stem = QRegularExpression::escape(info.fileName());
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        stem + uR"(\.(damaged|newer)-(\d{8}T\d{6})(?:-(\d+))?)"_s));
    struct Old
    {
        QString time;
        int number;
        QString name;
    };
    std::vector<Old> all;
    const QDir folder = info.dir();
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        const auto match = form.match(name);
        if (match.hasMatch() && name != QFileInfo(newest).fileName())
            all.push_back({match.captured(2), match.captured(3).toInt(), name});
    }
    std::sort(all.begin(), all.end(), [](const Old &a, const Old &b) {
        return std::tie(a.time, a.number, a.name) > std::tie(b.time, b.number, b.name);
    });
    for (std::size_t i = keptSetAside - 1; i < all.size(); ++i) {
        const QString old = folder.filePath(all[i].name);
        QFile::remove(old);
        for (const char *companion : databaseCompanions)
            QFile::remove(old + QLatin1StringView(companion));
    }
}

} // namespace

Result<std::optional<SetAside>> setAsideFile(const QString &path, const FileIdentity &which,
                                             Reason reason, const QString &text,
                                             const QDateTime &now)
{
    QLockFile lock(databaseLockName(path));
    if (const auto locked = lockDatabaseFile(lock, path, lockPatience); !locked)
        return Failure(locked.error());
    if (identityOf(path) != which)
        return std::nullopt;

    const QString target = freeName(
        u"%1.%2-%3"_s.arg(path, nameOf(reason), now.toUTC().toString(u"yyyyMMdd'T'HHmmss")));
    if (const std::error_code fault = move(path, target)) {
        return storageFailure(path, QLatin1StringView(storagecode::noAccess),
                              QString::fromStdString(fault.message()));
    }
    // Not having them is usual. One that stays is removed before a new file is made.
    for (const char *companion : databaseCompanions)
        move(path + QLatin1StringView(companion), target + QLatin1StringView(companion));
    if (reason != Reason::Foreign)
        prune(path, target);
    return SetAside{reason, target, text};
}

static QString budgetNotice(const SetAside &setAside, const QString &name)
{
    if (setAside.reason == Reason::Gone)
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "The file with the stored call budget was removed or "
                                       "replaced while it was in use. Calls that were counted "
                                       "before are not known any more."));
    return words(QT_TRANSLATE_NOOP("Storage",
                                   "The stored call budget could not be read (%1). Calls that were "
                                   "counted before are not known any more. The file was kept as "
                                   "%2."))
        .arg(setAside.words, name);
}

QString noticeOf(const SetAside &setAside)
{
    const QString name = QFileInfo(setAside.path).fileName();
    if (setAside.isBudget)
        return budgetNotice(setAside, name);
    switch (setAside.reason) {
    case Reason::Damaged:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "The stored fleet was damaged (%1) and is built anew. The "
                                       "damaged file was kept as %2."))
            .arg(setAside.words, name);
    case Reason::Foreign:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "In place of the stored fleet there was a database of "
                                       "another program. It was kept as %1, and the fleet is built "
                                       "anew."))
            .arg(name);
    case Reason::Newer:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "The stored fleet was made by a newer version of Motorpool. "
                                       "It was kept as %1, and the fleet is built anew."))
            .arg(name);
    case Reason::Gone:
        return words(QT_TRANSLATE_NOOP("Storage",
                                       "The file with the stored fleet was removed or replaced "
                                       "while it was in use. The fleet is stored anew."));
    }
    return {};
}

} // namespace motorpool
