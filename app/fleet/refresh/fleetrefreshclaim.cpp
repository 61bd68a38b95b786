// SPDX-License-Identifier: GPL-3.0-or-later
// How one program at a time refreshes a fleet.
#include "fleetrefresh.h"
#include "fleetstore.h"

#include <utility>

namespace motorpool {

void FleetRefresh::claim()
{
    m_store->claimRefresh(this)->then(this, [this, run = m_run](const Result<Done> &claimed) {
        if (run != m_run)
            return; // a later job has asked, too
        if (claimed) {
            m_isClaimed = true;
            begin();
        } else if (m_state == State::Running) {
            m_error = claimed.error();
            setState(State::Paused);
        }
    });
}

void FleetRefresh::begin()
{
    if (!isUnderWay()) {
        release(); // it was cancelled meanwhile
        return;
    }
    if (m_isFromDisk) {
        takeUpAgain();
        return;
    }
    if (!std::exchange(m_isKept, true))
        m_store->keepRefresh(m_job);
    fill();
}

// Another program may have gone on with it since it was found, or ended it.
void FleetRefresh::takeUpAgain()
{
    m_store->keptRefresh(this)->then(
        this, [this, run = m_run](const Result<std::optional<RefreshJob>> &found) {
            if (run != m_run || !isUnderWay())
                return;
            if (!found || !*found) {
                release();
                m_job = {};
                setState(State::Idle);
                return;
            }
            m_job = **found;
            m_isFromDisk = false;
            m_isKept = true;
            Q_EMIT progressed();
            fill();
        });
}

void FleetRefresh::release()
{
    m_isClaimed = false;
    m_store->releaseRefresh();
}

} // namespace motorpool
