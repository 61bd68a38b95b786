// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "commandreport.h"
#include "commandtools.h"
#include "commandwaits.h"
#include "outlay.h"

#include <QObject>
#include <QPointer>

namespace motorpool {

struct ReadingAnswer;

/// One command to one vehicle: sends it once, waits a while, reads the signals that tell its
/// effect, and reports before and after. What was certainly not carried out is not looked at. A
/// removal is sent in the same way, with nothing to look at.
///
/// While the vehicle has told nothing since, or something else than was wanted, it looks again,
/// after growing waits, a few times at most; so it does when a look fails for the moment. Each look
/// is a call. Deleting it lets go of everything without a word: abandon() it first.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    enum class Phase {
        Idle,
        Queued,  ///< waits for its turn in the budget, for a token, for the journal; once more
                 ///< after its token was refused, as it was not carried out then
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
    /// is waited for, and nothing is looked at any more. If its token is refused, that is its end.
    void stop();

    /// Ends it at once, for this reason. A command that is on its way may be carried out, and is
    /// unknown.
    void abandon(CommandReport::Cut why = CommandReport::Cut::Stopped);

    Phase phase() const { return m_phase; }
    std::chrono::seconds wait() const { return m_wait; } ///< while Waiting: before the next look
    const CommandReport &report() const { return m_report; }

Q_SIGNALS:
    void progressed(); ///< another phase
    void ended();      ///< once, from the event loop; the report is complete

private:
    void countSending(int by);
    Call<CommandOutcome> *send();
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
    QPointer<ConnectionsClient> m_connections;
    QPointer<UsersClient> m_users;
    int m_looks;
    Phase m_phase = Phase::Idle;
    std::chrono::seconds m_wait{0};
    CommandReport m_report;
    OutlayPtr m_outlay = std::make_shared<Outlay>();
    QPointer<CallBase> m_call;
    bool m_stops = false;
};

} // namespace motorpool
