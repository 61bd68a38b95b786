// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include <QDir>
#include <QStandardPaths>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString folder(const QString &given, QStandardPaths::StandardLocation standard)
{
    const QString chosen =
        given.isEmpty() ? QStandardPaths::writableLocation(standard) + "/motorpool"_L1 : given;
    return QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
}

} // namespace

Paths Paths::standard(const QString &config, const QString &data)
{
    return {.config = folder(config, QStandardPaths::GenericConfigLocation),
            .data = folder(data, QStandardPaths::GenericDataLocation)};
}

} // namespace motorpool
