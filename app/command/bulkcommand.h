// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandreport.h"
#include "commandtools.h"
#include "commandwaits.h"

#include <QHash>
#include <QObject>

namespace motorpool {

class CommandRun;

struct BulkOptions
{
    int atOnce = 1;            ///< so many vehicles at a time
    bool stopsOnError = false; ///< after the first that was refused or is unknown, no other is sent
    int looks = 1;             ///< at each vehicle, at most
};

/// One command to many vehicles, in their order. Nothing is sent twice, and nothing that is on its
/// way is dropped without a word. One at a time waits for its turn, and one that waited too long
/// for the application's calls pauses all: a person decides anew then.
class BulkCommand : public QObject
{
    Q_OBJECT

public:
    struct Row
    {
        enum class State {
            Waiting,
            UnderWay,
            Ended,   ///< the report says how
            Skipped, ///< it was not sent: barred before, or what the report's cut says
        };

        CommandTarget target;
        State state = State::Waiting;
        CommandReport report;
    };

    struct Tally
    {
        int done = 0;
        int refused = 0; ///< those included that could not be sent
        int unknown = 0;
        int skipped = 0;
        int left = 0; ///< waiting or under way

        friend bool operator==(const Tally &, const Tally &) = default;
    };

    BulkCommand(const CommandTools &tools, const QList<CommandTarget> &targets,
                const VehicleCommand &command, const BulkOptions &options,
                QObject *parent = nullptr);
    ~BulkCommand() override;

    /// Before start(): this row is not sent after all, and stays in the list.
    void skip(int row) { m_rows[row].state = Row::State::Skipped; }

    CommandCost cost() const; ///< of all, known before
    void start();

    void pause(); ///< what is under way goes on, no other is sent
    void resume();

    /// Sends no other. What is on its way is waited for, and what is not sent yet is not.
    void cancel();

    /// cancel(), and lets go of what is on its way, for this reason: it ends as unknown.
    void abandon(CommandReport::Cut why = CommandReport::Cut::Stopped);

    bool isPaused() const { return m_isPaused; }
    bool isEnded() const { return m_isEnded; }
    const QList<Row> &rows() const { return m_rows; }
    const VehicleCommand &command() const { return m_command; }
    Tally tally() const;

Q_SIGNALS:
    void rowChanged(int row);
    void ended(); ///< once, from the event loop

private:
    void pump();
    void begin(int row);
    void conclude(int row, CommandRun *run);
    bool mayBegin() const;
    void skipWaiting(CommandReport::Cut why);
    void endIfDone();

    CommandTools m_tools;
    VehicleCommand m_command;
    BulkOptions m_options;
    QList<Row> m_rows;
    QHash<int, CommandRun *> m_running;
    int m_next = 0;
    bool m_isStarted = false;
    bool m_isPaused = false;
    bool m_isEnded = false;
};

} // namespace motorpool
