// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QPointer>
#include <QThreadPool>

namespace motorpool {

/// Runs work, which returns a Result<T>, on a thread of the pool and finishes the call with it on
/// the calling thread. work owns all it needs; deleting the call lets it run to its end unheard.
template <class T, class Work>
Call<T> *inBackground(QObject *parent, Work work)
{
    auto *call = new Call<T>(parent);
    // The relay lives until the work is done, so the worker never meets a dead object; whether
    // the call is still there is asked on its own thread.
    auto *relay = new QObject;
    QThreadPool::globalInstance()->start([relay, guard = QPointer(call), work = std::move(work)] {
        QMetaObject::invokeMethod(
            relay,
            [relay, guard, result = work()] {
                if (guard)
                    guard->finish(result);
                delete relay;
            },
            Qt::QueuedConnection);
    });
    return call;
}

} // namespace motorpool
