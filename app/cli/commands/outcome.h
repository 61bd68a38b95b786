// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

namespace motorpool::cli {

/// An error of this program's own making; the detail is its whole message, translated.
ApiError makeError(ApiError::Kind kind, const QString &detail);

/// The message for a name that no application has.
QString noSuchApplication(const QString &name);

/// A command that ends with this error and does nothing else.
Command *failing(const ApiError &error, QObject *parent);

/// The error as one line for standard error.
QString errorLine(const ApiError &error);

} // namespace motorpool::cli
