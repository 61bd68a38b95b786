// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportformat.h"

#include <QString>

#include <functional>
#include <optional>

class QObject;
class QWidget;

namespace motorpool {

QString exportFormatName(ExportFormat format); ///< "Excel (XLSX)", translated

/// Asks where to export to; without a format of one's own, in which of them. Calls back with the
/// path unless the person turns back, as long as context lives.
void askExportFile(QWidget *over, QObject *context, const QString &name,
                   std::optional<ExportFormat> format,
                   const std::function<void(const QString &path, ExportFormat format)> &act);

} // namespace motorpool
