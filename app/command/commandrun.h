// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreport.h"
#include "commandtools.h"
#include "commandwaits.h"
#include "outlay.h"

#include <QObject>
#include <QPointer>

namespace motorpool {

class CallBase;
struct ReadingAnswer;

/// One command to one vehicle: sends it once, waits a while, reads the signals that tell its
/// effect, and reports before and after. What was certainly not carried out is not looked at.
///
/// While the vehicle has told nothing since, it looks again, after growing waits, a few times at
/// most; each look is a call. Deleting it lets go of everything without a word: stop() it first.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Queued,  ///< waits for its turn in the budget, for a token, for the journal
        Sent,    ///< on its way; the answer may take minutes
        Waiting, ///< before the next look
        Looking,
        Ended,
    };

    /// looks: so often the state is read at most; 0: never.
    CommandRun(const CommandTools &tools, const CommandTarget &target,
               const VehicleCommand &command, int looks = usualLooks, QObject *parent = nullptr);
    ~CommandRun() override;

    void start(); ///< once

    /// Ends it as soon as that loses nothing: what is not sent yet is not sent, what is on its way
    /// is waited for, and nothing is looked at any more.
    void stop();

    /// Ends it at once. A command that is on its way may be carried out, and is unknown.
    void abandon();

    Phase phase() const { return m_phase; }
    std::chrono::seconds wait() const { return m_wait; } ///< while Waiting: before the next look
    const CommandReport &report() const { return m_report; }

Q_SIGNALS:
    void progressed(); ///< another phase
    void ended();      ///< once, from the event loop; the report is complete

private:
    void enter(Phase phase);
    void take(const CommandOutcome &outcome);
    void waitToLook();
    void look();
    void take(const Result<ReadingAnswer> &answer);
    void end();
    void endAsCancelled();

    CommandTools m_tools;
    QPointer<CommandsClient> m_commands;
    QPointer<VehiclesClient> m_vehicles;
    int m_looks;
    Phase m_phase = Phase::Idle;
    std::chrono::seconds m_wait{0};
    CommandReport m_report;
    OutlayPtr m_outlay = std::make_shared<Outlay>();
    QPointer<CallBase> m_call;
    bool m_stops = false;
};

} // namespace motorpool
