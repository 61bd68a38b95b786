// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace motorpool::cli {

/// The room's texts in the person's language; mark them by QT_TRANSLATE_NOOP("Cli", …).
inline QString words(const char *text)
{
    return QCoreApplication::translate("Cli", text);
}

} // namespace motorpool::cli
