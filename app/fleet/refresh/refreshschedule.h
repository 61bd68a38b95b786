// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtertest.h"
#include "refreshplan.h"
#include "refreshsetting.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <optional>

namespace motorpool {

class Clock;
class FleetRefresh;
class FleetStore;

/// Refreshes vehicles now and then while the program runs, if a person switched it on: those first
/// that were read longest ago, and never with more calls in a day than allowed. A person's own
/// refresh goes before it. One that it began in an earlier run it goes on with. Lives on the GUI
/// thread.
class RefreshSchedule : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    RefreshSchedule(FleetStore *store, FleetRefresh *refresh, const Clock *clock,
                    QObject *parent = nullptr);

    /// Begins to do what is due; until then, and in programs that end soon, it only tells.
    void run();

    const RefreshSetting &setting() const { return m_setting; }

    /// Values out of their limits become the nearest ones within.
    void setSetting(const RefreshSetting &setting);

    /// What the filter's words for ages mean.
    void setFreshness(const FleetFreshness &freshness, const QTimeZone &zone);

    int callsToday() const;                                ///< that it made
    QDateTime nextRun() const;                             ///< UTC; invalid: none
    bool isFilterWrong() const { return m_isFilterWrong; } ///< nothing runs then

    /// Does what is due; comes by itself each minute.
    void look();

Q_SIGNALS:
    void changed();

private:
    void takeUp();
    void begin();
    void beginWith(const RefreshPlan &plan);
    void countCalls();
    void limit();
    int callsLeft() const;
    bool isIts() const; ///< the refresh under way is this schedule's
    void keep() const;
    int today() const;

    FleetStore *m_store;
    FleetRefresh *m_refresh;
    const Clock *m_clock;
    RefreshSetting m_setting;
    FleetFreshness m_freshness;
    QTimeZone m_zone = QTimeZone::utc();
    QTimer m_timer;
    QDateTime m_lastRun; ///< UTC
    int m_day = 0;       ///< 20261125
    int m_calls = 0;     ///< of that day
    int m_counted = 0;   ///< of the refresh under way
    bool m_isRunning = false;
    bool m_isTakenUp = false;
    bool m_isPlanning = false;
    bool m_hasPaused = false; ///< the refresh, as the day's calls were used up
    bool m_isFilterWrong = false;
};

} // namespace motorpool
