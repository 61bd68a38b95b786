// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "invocation.h"
#include "journalexport.h"
#include "journalquery.h"

namespace motorpool::cli {

/// Which records a command line asks for.
struct JournalAsk
{
    JournalQuery query;
    JournalRange numbers; ///< 0: from the first, to the last
};

/// From --from, --to, --user, --vehicle, --kind, --who and --text. Error: Usage.
Result<JournalAsk> readJournalAsk(const Invocation &invocation);

} // namespace motorpool::cli
