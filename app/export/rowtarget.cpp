// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowtarget.h"

namespace motorpool {

void RowTarget::fail(ApiError error)
{
    if (!m_fault)
        m_fault = std::move(error);
}

void RowTarget::flush()
{
    if (!m_fault && !m_buffer.empty())
        put(m_buffer);
    m_written += qint64(m_buffer.size());
    m_buffer.clear();
}

} // namespace motorpool
