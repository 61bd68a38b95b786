// SPDX-License-Identifier: GPL-3.0-or-later
#include "leave.h"

#include "budget.h"

namespace motorpool {

Leave::Leave(Budget *budget, const Purpose &purpose, std::chrono::milliseconds now)
    : m_budget(budget)
    , m_purpose(purpose)
    , m_sentAt(now)
{
}

Leave::~Leave()
{
    if (m_budget)
        m_budget->close(*this);
}

void Leave::noteSent()
{
    if (m_budget)
        m_sentAt = m_budget->now();
    m_isSent = true;
}

} // namespace motorpool
