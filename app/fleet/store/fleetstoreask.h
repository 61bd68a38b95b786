// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How FleetStore has things done on the fleet's thread; for its own sources.
#include "fleetkeeper.h"
#include "fleetstore.h"

namespace motorpool {

template <class Act>
void FleetStore::tell(Act act)
{
    QMetaObject::invokeMethod(
        m_keeper, [keeper = m_keeper, act = std::move(act)]() mutable { act(*keeper); },
        Qt::QueuedConnection);
}

template <class T, class Ask>
Call<T> *FleetStore::ask(QObject *parent, Ask ask)
{
    auto *call = new Call<T>(parent);
    tell([this, guard = QPointer(call), ask = std::move(ask)](FleetKeeper &keeper) mutable {
        // Back on the store's thread, which outlives the keeper, whether the call is still there
        // can be asked.
        QMetaObject::invokeMethod(
            this,
            [guard, result = Result<T>(ask(keeper))] {
                if (guard)
                    guard->finish(result);
            },
            Qt::QueuedConnection);
    });
    return call;
}

} // namespace motorpool
