// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace motorpool {

/// When the journal goes on in another file, and how many of the old ones are kept. A value.
struct JournalRotation
{
    qint64 bytes = qint64(256) * 1024 * 1024; ///< 0: whatever its size
    int days = 0;                             ///< 0: whatever its age
    int keep = 0;                             ///< archives; 0: all

    friend bool operator==(const JournalRotation &, const JournalRotation &) = default;
};

/// How the journal is kept, from the settings. A value.
struct JournalSettings
{
    JournalRotation rotation;
    bool copyToSystemLog = false; ///< each record also to the system's log
    QString systemLog;            ///< its socket; empty: the usual one
    QString place; ///< each application's journal lies in a folder in it; empty: with its data

    friend bool operator==(const JournalSettings &, const JournalSettings &) = default;
};

} // namespace motorpool
