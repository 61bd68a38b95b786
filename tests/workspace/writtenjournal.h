// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "journal.h"

#include <QList>

namespace motorpool {

class Workspace;

/// What has been written into an application's journal, which is brought to the disk for it.
QList<JournalEntry> writtenJournal(Workspace &workspace, const Application &application);

/// The entries of a kind in short: "client-secret-replaced", "client-secret-replaced done".
QStringList shortly(const QList<JournalEntry> &entries, JournalEntry::Kind kind);

} // namespace motorpool
