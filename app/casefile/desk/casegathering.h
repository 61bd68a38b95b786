// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "casefile.h"

namespace motorpool {

class Preferences;
class Workspace;

/// What a case is wanted of.
struct CaseAsk
{
    CaseSubject subject;
    CaseSpan span; ///< an open end is the time at which it is gathered
    CaseParts parts;
};

/// What others know that goes into a case; what is not of its span or its subject is left out.
struct CaseRows
{
    QList<Connection> connections; ///< that a page lists; the fleet may not know them
    QList<CaseRequest> requests;   ///< that neither this run nor the journal has
    QList<CaseRecord> records;     ///< beside those of the journal
    QList<CaseSetting> settings;   ///< in force, instead of what motorpool.conf says
};

/// Gathers a case from what the open application knows: its fleet, last readings, this run's
/// requests, and its journal. Sends nothing. Off this thread as far as it takes time; deleting the
/// call lets go of it, and it does not outlive the workspace's session: NotFound when that closes.
/// Workspace and preferences outlive the call.
///
/// The outcome is neither bounded nor blurred: see preparedcase.h. Error: NotFound if no
/// application is open.
Call<CaseFile> *gatherCase(Workspace *workspace, const Preferences *preferences, const CaseAsk &ask,
                           const CaseRows &rows, QObject *parent);

} // namespace motorpool
