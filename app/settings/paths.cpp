// SPDX-License-Identifier: GPL-3.0-or-later
#include "paths.h"

#include "application.h"

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

/// The text as the name of a folder: what is not a letter, a digit, - or _ is written %2E.
QString folderName(const QString &text)
{
    QByteArray name = QUrl::toPercentEncoding(text, {}, QByteArrayLiteral(".~"));
    return QString::fromLatin1(name.left(200)); // of 255 that a file system takes
}

} // namespace

Paths Paths::standard(const QString &config, const QString &data)
{
    return {.config = folder(config, QStandardPaths::GenericConfigLocation),
            .data = folder(data, QStandardPaths::GenericDataLocation)};
}

QString Paths::dataOf(const Application &application) const
{
    const bool isShared = application.secretPlace == SecretPlace::Environment;
    return data + u'/' + folderName(isShared ? application.clientId : application.id);
}

} // namespace motorpool
