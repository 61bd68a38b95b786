// SPDX-License-Identifier: GPL-3.0-or-later
#include "fileidentity.h"

#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace motorpool {

FileIdentity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found
    {
    };
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {true, static_cast<quint64>(found.st_dev), static_cast<quint64>(found.st_ino)};
#else
    return {QFileInfo::exists(path), 0, 0};
#endif
}

} // namespace motorpool
