// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicememory.h"

#include <QFile>

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <unistd.h>

namespace motorpool {

using namespace Qt::StringLiterals;

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList words = file.readAll().split(' ');
    return words.size() < 2 ? 0 : words[1].toLongLong() * qint64(::sysconf(_SC_PAGESIZE));
}

void keepLargeMemoryApart()
{
#ifdef __GLIBC__
    // The C library begins so, and gives it up with the first large one that is freed. A crowd's
    // bodies would leave holes then that fit nobody.
    ::mallopt(M_MMAP_THRESHOLD, 128 * 1024);
#endif
}

#ifdef __GLIBC__
namespace {

/// Resident, and in nobody's use: what was freed, and what does not come from the heap.
qint64 idleBytes()
{
    const auto heap = ::mallinfo2();
    return residentBytes() - qint64(heap.uordblks) - qint64(heap.hblkhd);
}

} // namespace
#endif

void MemoryReturn::look()
{
#ifdef __GLIBC__
    constexpr qint64 much = 8 * 1024 * 1024;
    if (idleBytes() < m_idle + much)
        return;
    ::malloc_trim(0);
    m_idle = idleBytes();
#endif
}

} // namespace motorpool
