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

/// Gathers a case from what the open application knows: its fleet, last readings, this run's
/// requests, its journal and the settings that hold for it. listed are connections that a page
/// shows and the fleet may not know; those of others are passed over. Sends nothing. Off this
/// thread as far as it takes time; deleting the call lets go of it, and it does not outlive the
/// workspace's session: NotFound when that closes. Workspace and preferences outlive the call.
///
/// The outcome is neither bounded nor blurred: see preparedcase.h. Error: NotFound if no
/// application is open.
Call<CaseFile> *gatherCase(Workspace *workspace, const Preferences *preferences, const CaseAsk &ask,
                           const QList<Connection> &listed, QObject *parent);

} // namespace motorpool
