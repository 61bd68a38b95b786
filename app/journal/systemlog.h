// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"

namespace motorpool {

/// The system's log, where a company's collector finds it. Nothing that a person controls chooses
/// another.
inline constexpr auto systemLogSocket = "/dev/log";

/// Sends the record to the log behind the socket (facility authpriv): one line, "journal <number>
/// <hash> <canonical bytes>", at most 4 KiB. Never waits for the log, and what the log does not
/// take is lost there: the journal has it. The system's number of the error, 0 for none. Any
/// thread.
int copyToSystemLog(const JournalRecord &record, const QString &socket);

/// The line that is sent.
QByteArray systemLogLine(const JournalRecord &record);

/// The number of the error for which the log cannot be reached; 0 if it can.
int systemLogError(const QString &socket);

/// In the system's words; empty for 0.
QString systemLogWords(int error);

} // namespace motorpool
