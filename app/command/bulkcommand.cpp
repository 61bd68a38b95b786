// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkcommand.h"

#include "commandrun.h"

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

using Cut = CommandReport::Cut;
using State = CommandOutcome::State;

BulkCommand::BulkCommand(const CommandTools &tools, const QList<CommandTarget> &targets,
                         const VehicleCommand &command, const BulkOptions &options, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_command(command)
    , m_options(options)
{
    for (const CommandTarget &target : targets)
        m_rows += Row{target, Row::State::Waiting, {}};
}

BulkCommand::~BulkCommand() = default;

CommandCost BulkCommand::cost() const
{
    return costOf(m_command.deed, m_options.looks, int(m_rows.size()));
}

void BulkCommand::start()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    pump();
}

void BulkCommand::pause()
{
    m_isPaused = true;
}

void BulkCommand::resume()
{
    m_isPaused = false;
    if (m_isStarted)
        pump();
}

void BulkCommand::cancel()
{
    m_isStarted = true;
    skipWaiting(Cut::Stopped);
    const auto running = m_running.values();
    for (CommandRun *run : running)
        run->stop();
    endIfDone();
}

void BulkCommand::abandon(Cut why)
{
    m_isStarted = true;
    skipWaiting(why);
    const auto running = m_running.values();
    for (CommandRun *run : running)
        run->abandon(why);
    endIfDone();
}

void BulkCommand::pump()
{
    while (mayBegin()) {
        const int row = m_next++;
        if (m_rows[row].state == Row::State::Waiting)
            begin(row);
    }
    endIfDone();
}

/// Those that wait for their turn would only grow old behind each other.
bool BulkCommand::mayBegin() const
{
    return !m_isPaused && m_next < m_rows.size() &&
           m_running.size() < std::max(1, m_options.atOnce) &&
           std::ranges::none_of(m_running, [](const CommandRun *run) {
               return run->phase() == CommandRun::Phase::Queued;
           });
}

void BulkCommand::begin(int row)
{
    Row &mine = m_rows[row];
    mine.state = Row::State::UnderWay;
    auto *run = new CommandRun(m_tools, mine.target, m_command, m_options.looks, this);
    m_running.insert(row, run);
    connect(run, &CommandRun::progressed, this, [this, row, run] {
        m_rows[row].report = run->report();
        Q_EMIT rowChanged(row);
        pump();
    });
    connect(run, &CommandRun::ended, this, [this, row, run] { conclude(row, run); });
    run->start();
}

void BulkCommand::conclude(int row, CommandRun *run)
{
    Row &mine = m_rows[row];
    mine.report = run->report();
    mine.state = Row::State::Ended;
    m_running.remove(row);
    run->deleteLater();
    if (m_options.stopsOnError && mine.report.outcome.state != State::Done)
        skipWaiting(Cut::Another);
    if (mine.report.outcome.error.code == "WAITED_TOO_LONG"_L1)
        m_isPaused = true;
    Q_EMIT rowChanged(row);
    pump();
}

void BulkCommand::skipWaiting(Cut why)
{
    for (; m_next < m_rows.size(); ++m_next) {
        m_rows[m_next].state = Row::State::Skipped;
        m_rows[m_next].report.cut = why;
        Q_EMIT rowChanged(m_next);
    }
}

void BulkCommand::endIfDone()
{
    if (m_isEnded || m_next < m_rows.size() || !m_running.isEmpty())
        return;
    m_isEnded = true;
    QMetaObject::invokeMethod(this, &BulkCommand::ended, Qt::QueuedConnection);
}

BulkCommand::Tally BulkCommand::tally() const
{
    Tally tally;
    for (const Row &row : m_rows) {
        if (row.state == Row::State::Skipped)
            ++tally.skipped;
        else if (row.state != Row::State::Ended)
            ++tally.left;
        else if (row.report.outcome.state == State::Done)
            ++tally.done;
        else if (row.report.outcome.state == State::Refused)
            ++tally.refused;
        else
            ++tally.unknown;
    }
    return tally;
}

} // namespace motorpool
