// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// The folders that this program writes to; nothing else is written anywhere.
/// Source: XDG Base Directory Specification.
struct Paths
{
    QString config; ///< holds motorpool.conf
    QString data;   ///< holds one folder an application

    /// XDG folders of this user, or those given (by --config-dir and --data-dir) where not empty.
    static Paths standard(const QString &config = {}, const QString &data = {});
};

} // namespace motorpool
