// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settingdef.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace motorpool {

/// What the administrator of this computer presets and locks, from a file such as
/// /etc/motorpool/policy.conf: "[defaults]" and "[locked]", each with "key=value" of the table of
/// settings. A value; read once, at the start.
struct Policy
{
    QString path;                    ///< of the file, there or not
    bool isThere = false;            ///< there is such a file
    QMap<Setting, QString> defaults; ///< hold until something else is chosen
    QMap<Setting, QString> locks;    ///< hold

    /// Why it cannot be read or understood: of kind Forbidden, code POLICY_UNREADABLE; detail names
    /// file, line and reason. Then everything that it could have locked counts as locked in the
    /// narrowest way, and defaults and locks are empty.
    std::optional<ApiError> fault;
};

/// Reads the file. None there is no policy; whatever else is in the way is a fault: no rights, a
/// folder, a link to nothing, more than 1 MiB. Blocks for the reading of a small file.
Policy readPolicy(const QString &path);

/// Reads a policy's text. Everything in it is understood or it is a fault: a section or key that is
/// not known, a key twice, a value out of its type, a preset of what can only be locked, and a last
/// line without an end, for the rest may be missing. Error: Storage, detail "line 3: …".
Result<Policy> parsePolicy(const QByteArray &text);

} // namespace motorpool
