// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporter.h"

#include <QJsonDocument>

namespace motorpool {

/// Exports and waits for the end.
Result<ExportEnd> exported(std::shared_ptr<const RowSource> source, const QString &path,
                           const ExportOptions &options);

/// The same with the format that the name has.
Result<ExportEnd> exported(std::shared_ptr<const RowSource> source, const QString &path);

/// What Python's readers find in the file, see readback.py; null, with a warning, if they refuse
/// it.
QJsonDocument readBack(const QString &path, const QStringList &arguments = {});

QByteArray contentOf(const QString &path);

} // namespace motorpool
