// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpmessage.h"
#include "journal.h"
#include "result.h"

#include <chrono>

namespace motorpool {

/// What the journal is told of requests and tokens: everything but credentials.

/// A number that ties a request in the log to its record in the journal; unique in this process.
quint64 nextTrace();

/// Before a request that changes something is sent.
JournalEntry deedEntry(const HttpRequest &request);

/// After a request: of kind Request, or Answer to the deed with this number. An error counts as
/// sent unless it says otherwise.
JournalEntry endEntry(const HttpRequest &request, const Result<HttpAnswer> &outcome, quint64 deed);

/// The Answer to a deed that was written down and then not sent, as it was cancelled.
JournalEntry unsentEntry(const HttpRequest &request, quint64 deed);

/// Before a token is asked for, and what came: how long it lives, or why there is none.
JournalEntry tokenAskedEntry(const HttpRequest &request);
JournalEntry tokenEntry(const HttpRequest &request, std::chrono::seconds lifetime,
                        const QDateTime &now, const QString &requestId);
JournalEntry tokenRefusedEntry(const HttpRequest &request, const ApiError &error);

} // namespace motorpool
