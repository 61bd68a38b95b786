// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

#include "await.h"

#include <QFile>
#include <QProcess>

namespace motorpool {

using namespace Qt::StringLiterals;

Result<ExportEnd> exported(std::shared_ptr<const RowSource> source, const QString &path,
                           const ExportOptions &options)
{
    QObject parent;
    return await<ExportEnd>(exportRows({}, std::move(source), path, options, &parent));
}

Result<ExportEnd> exported(std::shared_ptr<const RowSource> source, const QString &path)
{
    ExportOptions options;
    options.format = formatOfName(path).value();
    return exported(std::move(source), path, options);
}

QJsonDocument readBack(const QString &path, const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_s, QStringList{u"" READBACK ""_s, path} + arguments);
    python.waitForFinished(60'000);
    if (python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace motorpool
