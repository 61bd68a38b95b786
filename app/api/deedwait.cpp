// SPDX-License-Identifier: GPL-3.0-or-later
#include "deedwait.h"

#include "budget.h"
#include "clock.h"
#include "httprun.h"
#include "tokensource.h"

#include <QTimer>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void DeedWait::begin(QObject *context, std::function<void()> fn)
{
    m_stage = Stage::Budget;
    if (!m_since)
        m_since = m_clock->elapsed();
    const auto left = *m_since + m_patience - m_clock->elapsed();
    QTimer::singleShot(std::max(left, decltype(left)(0ms)), context, std::move(fn));
}

bool DeedWait::isOver() const
{
    return m_since && m_clock->elapsed() - *m_since > m_patience;
}

ApiError DeedWait::error(const HttpRequest &request) const
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.code = u"WAITED_TOO_LONG"_s;
    error.operation = operationOf(request);
    error.isUnsent = true;
    if (m_stage == Stage::Token && m_tokens->state().phase == TokenState::Phase::WaitingForKeyring)
        error.kind = ApiError::Kind::KeyringLocked;
    if (m_stage != Stage::Budget)
        return error;
    error.kind = ApiError::Kind::RateLimited;
    const auto wait = m_budget->waitAhead(request.purpose.vehicleId);
    if (wait && wait->left > 0ms)
        error.retryAfter = std::chrono::ceil<std::chrono::seconds>(wait->left);
    if (wait && wait->reason == BudgetWait::Reason::Vehicle)
        error.code = u"WAITED_TOO_LONG_FOR_VEHICLE"_s;
    return error;
}

} // namespace motorpool
