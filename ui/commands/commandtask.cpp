// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandtask.h"

#include "clock.h"

namespace motorpool {

namespace {

CommandTarget targetOf(const VehicleSubject &subject)
{
    const Connection &of = subject.connection;
    return {of.vehicleId, of.userId, subject.readings, of.id};
}

} // namespace

CommandTask::CommandTask(const CommandTools &tools, const VehicleSubject &subject,
                         const VehicleCommand &command, int looks, QObject *parent)
    : QObject(parent)
    , m_subject(subject)
    , m_clock(tools.clock)
    , m_run(tools, targetOf(subject), command, looks)
    , m_since(tools.clock->utcNow())
{
    connect(&m_run, &CommandRun::progressed, this, &CommandTask::tell);
    connect(&m_run, &CommandRun::ended, this, [this] {
        tell();
        Q_EMIT ended();
    });
}

void CommandTask::tell()
{
    if (phase() == m_told)
        return;
    m_told = phase();
    m_since = m_clock->utcNow();
    Q_EMIT changed();
}

} // namespace motorpool
