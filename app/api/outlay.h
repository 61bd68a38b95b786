// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <limits>
#include <memory>

namespace motorpool {

/// What a call comes to while it runs, for whoever started it and has to keep within a number.
/// Shared with the caller, who keeps it up; on one thread.
struct Outlay
{
    /// Requests that it may come to: one that would need more ends with the last one's error. With
    /// 0 what is under way is the last one, whatever becomes of it.
    int most = std::numeric_limits<int>::max();

    /// Requests that went out and may have been counted. Those that certainly did not reach the
    /// service and those that it refused with 401 are none.
    int requests = 0;

    /// A request is under way, or was the last one: what it told is paid for. Else letting go of
    /// the call loses nothing.
    bool isUnderWay = false;

    bool isNoted = false; ///< of a deed: the journal was asked to write it down before its sending
    quint64 deed = 0;     ///< its number there, of the last try; 0: not known yet, or no journal

    /// Called before a request goes out, with 1, and with -1 when it turns out to be none.
    std::function<void(int by)> counted;

    void pay()
    {
        isUnderWay = true;
        count(1);
    }
    void giveBack() { count(-1); }

private:
    void count(int by)
    {
        requests += by;
        if (counted)
            counted(by);
    }
};

using OutlayPtr = std::shared_ptr<Outlay>;

} // namespace motorpool
