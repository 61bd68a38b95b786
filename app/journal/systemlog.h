// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"

namespace motorpool {

/// Sends the record to the system's log (its socket /dev/log, facility authpriv), for a
/// company's collector: one line, "journal <number> <hash> <canonical bytes>", at most 4 KiB. Never
/// waits for the log, and what the log does not take is lost there: the journal has it. Any thread.
void copyToSystemLog(const JournalRecord &record);

/// The line that is sent.
QByteArray systemLogLine(const JournalRecord &record);

/// Why the system's log cannot be reached; empty if it can.
QString systemLogFault();

} // namespace motorpool
