// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "purpose.h"

#include <QPointer>

#include <chrono>
#include <memory>

namespace motorpool {

class Budget;

/// The leave to send one request. It is held until the request has ended, however it ends; letting
/// go of it tells the budget. One that was let go of before noteSent() cost nothing.
class Leave
{
public:
    ~Leave();
    Leave(const Leave &) = delete;
    Leave &operator=(const Leave &) = delete;

    const Purpose &purpose() const { return m_purpose; }

    /// The request goes out now.
    void noteSent();

    /// It turned out that the request never reached the service.
    void takeBack() { m_isSent = false; }

private:
    friend class Budget;

    Leave(Budget *budget, const Purpose &purpose, std::chrono::milliseconds now);

    QPointer<Budget> m_budget;
    Purpose m_purpose;
    std::chrono::milliseconds m_sentAt; ///< Clock::elapsed(); of the leave, until it is sent
    int m_month = 0;                    ///< in which it was counted
    bool m_isSent = false;
};

using LeavePtr = std::shared_ptr<Leave>;

} // namespace motorpool
