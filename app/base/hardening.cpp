// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

namespace motorpool {

bool forbidDumps()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    const bool noCore = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool notDumpable = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    return noCore && notDumpable;
#else
    return false;
#endif
}

} // namespace motorpool
