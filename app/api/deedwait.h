// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "httpmessage.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace motorpool {

class Budget;
class Clock;
class TokenSource;

/// How long a deed has waited, and for what. A deed that waits too long would leave on a decision
/// that is old by then, so it does not leave at all. What only reads never waits too long.
class DeedWait
{
public:
    enum class Stage { Budget, Token, Journal };

    /// All outlive it.
    DeedWait(const TokenSource *tokens, const Budget *budget, const Clock *clock,
             std::chrono::milliseconds patience)
        : m_tokens(tokens)
        , m_budget(budget)
        , m_clock(clock)
        , m_patience(patience)
    {
    }

    /// It waits, perhaps once more. Calls fn when it has waited too long in all, unless context is
    /// gone by then; that it does not wait any more is for fn to see.
    void begin(QObject *context, std::function<void()> fn);
    void enter(Stage stage) { m_stage = stage; }

    /// By the clock, as a timer sleeps with the machine.
    bool isOver() const;

    /// That it was not sent, and what it waited for; see ApiCaller.
    ApiError error(const HttpRequest &request) const;

private:
    const TokenSource *m_tokens;
    const Budget *m_budget;
    const Clock *m_clock;
    std::chrono::milliseconds m_patience;
    std::optional<std::chrono::milliseconds> m_since; ///< of Clock::elapsed(); none: not begun
    Stage m_stage = Stage::Budget;
};

} // namespace motorpool
