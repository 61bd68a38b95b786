// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QEventLoop>
#include <QTimer>

namespace motorpool {

/// Runs the event loop until the call is done and returns its outcome; an Internal error if it
/// is not done after 20 s. For tests only.
template <class T>
Result<T> await(Call<T> *call)
{
    QEventLoop loop;
    std::optional<Result<T>> outcome;
    call->then(&loop, [&](const Result<T> &result) {
        outcome = result;
        loop.quit();
    });
    QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (outcome)
        return *outcome;
    ApiError error;
    error.detail = QStringLiteral("the call did not finish in the test's time");
    return Failure(error);
}

} // namespace motorpool
