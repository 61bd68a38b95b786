// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace motorpool {

/// Resident memory of this process, in bytes; 0 where the system does not tell.
qint64 residentBytes();

/// Has what is large, as no delivery is, taken from the system and given back one by one. Before
/// there are threads.
void keepLargeMemoryApart();

/// Gives back to the system what was freed. The C library keeps it for a next time: what a crowd
/// took once would be this process's for good.
class MemoryReturn
{
public:
    /// To be called now and then. It costs a few milliseconds where more is idle than after the
    /// last time by much, else less.
    void look();

private:
    qint64 m_idle = 0; ///< after the last time
};

} // namespace motorpool
