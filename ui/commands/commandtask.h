// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandrun.h"
#include "vehiclesubject.h"

#include <QPointer>

namespace motorpool {

class ConnectionsClient;
class UsersClient;

/// One thing that a person confirmed, from the confirmation to its outcome: a command to a vehicle
/// with the look at its effect, or the removal of a connection or user. It stays when it has ended,
/// to be shown.
class CommandTask : public QObject
{
    Q_OBJECT

public:
    using Phase = CommandRun::Phase;

    /// What the two removals are sent with; null clients end them as not sent.
    struct Removers
    {
        ConnectionsClient *connections = nullptr;
        UsersClient *users = nullptr;
    };

    CommandTask(const CommandTools &tools, const Removers &removers, const VehicleSubject &subject,
                const VehicleCommand &command, int looks, QObject *parent = nullptr);

    void start(); ///< once

    /// What is not sent yet is not sent; what is on its way is waited for; nothing is looked at.
    void stop();
    void abandon(); ///< ends it at once, as unknown where it was sent

    const VehicleSubject &subject() const { return m_subject; }
    Deed deed() const { return m_report.command.deed; }
    const CommandReport &report() const { return m_run ? m_run->report() : m_report; }
    Phase phase() const { return m_run ? m_run->phase() : m_phase; }
    bool isUnderWay() const { return phase() == Phase::Queued || phase() == Phase::Sent; }
    bool isEnded() const { return phase() == Phase::Ended; }

    /// When the phase that it is in began, UTC.
    QDateTime since() const { return m_since; }
    std::chrono::seconds wait() const { return m_run ? m_run->wait() : std::chrono::seconds(0); }

Q_SIGNALS:
    void changed(); ///< another phase
    void ended();   ///< once, from the event loop

private:
    void remove();
    void enter(Phase phase);
    void end(const CommandOutcome &outcome);

    VehicleSubject m_subject;
    const Clock *m_clock;
    Removers m_removers;
    CommandReport m_report; ///< of a removal
    Phase m_phase = Phase::Idle;
    Phase m_told = Phase::Idle;
    QDateTime m_since;
    CommandRun *m_run = nullptr; ///< of a command
    QPointer<CallBase> m_call;
};

} // namespace motorpool
