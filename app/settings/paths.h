// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

struct Application;

/// The folders that this program writes to; nothing else is written anywhere.
/// Source: XDG Base Directory Specification.
struct Paths
{
    QString config; ///< holds motorpool.conf
    QString data;   ///< holds one folder an application

    /// XDG folders of this user, or those given (by --config-dir and --data-dir) where not empty.
    static Paths standard(const QString &config = {}, const QString &data = {});

    /// The folder in which an application's data is kept, by its id, or by its client id where it
    /// comes from the environment, whose applications all have one id. Whatever these texts are, it
    /// lies directly in the folder of data.
    QString dataOf(const Application &application) const;
};

} // namespace motorpool
