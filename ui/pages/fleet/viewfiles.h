// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace motorpool::viewfiles {

/// Asks for a file of views and reads it. Calls back as long as context lives and unless the
/// person turns back; errors are of kind Storage.
void choose(QWidget *over, QObject *context,
            const std::function<void(const Result<QByteArray> &)> &act);

/// Asks where to save and writes the file, whole or not at all; the path comes back.
void save(QWidget *over, QObject *context, const QString &name, const QByteArray &file,
          const std::function<void(const Result<QString> &)> &act);

} // namespace motorpool::viewfiles
