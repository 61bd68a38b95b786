// SPDX-License-Identifier: GPL-3.0-or-later
#include "onceonly.h"

#include <algorithm>

namespace motorpool {

OnceOnly::OnceOnly(const QByteArray &body, QObject *parent)
    : QIODevice(parent)
    , m_body(body)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OnceOnly::seek(qint64)
{
    return false;
}

qint64 OnceOnly::readData(char *data, qint64 maxSize)
{
    const qint64 count = std::min(maxSize, size() - pos());
    if (count <= 0)
        return count < 0 || maxSize > 0 ? -1 : 0;
    std::copy_n(m_body.constData() + pos(), count, data);
    return count;
}

qint64 OnceOnly::writeData(const char *, qint64)
{
    return -1;
}

} // namespace motorpool
