// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrun.h"
#include "vehiclesubject.h"

namespace motorpool {

/// One thing that a person confirmed, from the confirmation to its outcome: a command to a vehicle
/// with the look at its effect, or the removal of a connection or user. It stays when it has ended,
/// to be shown.
class CommandTask : public QObject
{
    Q_OBJECT

public:
    using Phase = CommandRun::Phase;

    CommandTask(const CommandTools &tools, const VehicleSubject &subject,
                const VehicleCommand &command, int looks, QObject *parent = nullptr);

    void start() { m_run.start(); } ///< once

    /// What is not sent yet is not sent; what is on its way is waited for; nothing is looked at.
    void stop() { m_run.stop(); }

    /// Ends it at once, as unknown where it was sent.
    void abandon(CommandReport::Cut why) { m_run.abandon(why); }

    const VehicleSubject &subject() const { return m_subject; }
    Deed deed() const { return report().command.deed; }
    const CommandReport &report() const { return m_run.report(); }
    Phase phase() const { return m_run.phase(); }
    bool isUnderWay() const { return phase() == Phase::Queued || phase() == Phase::Sent; }
    bool isEnded() const { return phase() == Phase::Ended; }

    /// When the phase that it is in began, UTC.
    QDateTime since() const { return m_since; }
    std::chrono::seconds wait() const { return m_run.wait(); }

Q_SIGNALS:
    void changed(); ///< another phase
    void ended();   ///< once, from the event loop

private:
    void tell();

    VehicleSubject m_subject;
    const Clock *m_clock;
    CommandRun m_run;
    Phase m_told = Phase::Idle;
    QDateTime m_since;
};

} // namespace motorpool
