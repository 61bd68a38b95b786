// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fileidentity.h"
#include "result.h"

#include <QDateTime>

#include <optional>

namespace motorpool {

/// A database file that could not be gone on with, so that an empty one was begun. A value.
struct SetAside
{
    enum class Reason {
        Damaged, ///< not a sound database
        Foreign, ///< a database of another program
        Newer,   ///< made by a newer version of this program
        Gone,    ///< removed or replaced by somebody else while it was open
    };

    Reason reason = Reason::Damaged;
    QString path;          ///< where it lies now; empty when it is gone
    QString words;         ///< SQLite's, or this program's where SQLite saw nothing wrong
    bool isBudget = false; ///< of the call budget; else of the fleet

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

/// How many damaged and newer files are kept of one name. Those of other programs all are.
inline constexpr int keptSetAside = 3;

/// Renames the file at path, with what SQLite keeps beside it, to "<path>.damaged-20261125T162102"
/// (UTC; foreign-, newer-), and removes the oldest ones over the number kept. No connection of this
/// process may be open to it. Nothing when the file at path is another by now: then somebody else
/// was faster.
Result<std::optional<SetAside>> setAsideFile(const QString &path, const FileIdentity &which,
                                             SetAside::Reason reason, const QString &words,
                                             const QDateTime &now);

/// What to tell a person: what happened to the cache of the fleet, and where the file lies.
/// Translated in the context "Storage".
QString noticeOf(const SetAside &setAside);

} // namespace motorpool
