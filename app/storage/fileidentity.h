// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// Which file a path leads to, whatever it is called by now. A value.
struct FileIdentity
{
    bool exists = false;
    quint64 device = 0;
    quint64 number = 0; ///< inode

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Never opens the file: closing it would end the locks that this process has on it through SQLite.
/// Where a file in use can be neither moved nor deleted (Windows), existing is all that it tells.
FileIdentity identityOf(const QString &path);

} // namespace motorpool
