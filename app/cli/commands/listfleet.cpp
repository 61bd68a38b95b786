// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "fleetask.h"
#include "fleetcommand.h"
#include "fleetwords.h"
#include "outcome.h"
#include "printrows.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

class ListFleet final : public FleetCommand
{
public:
    ListFleet(const FleetAsk &ask, Format format, const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::SyncFirst, parent)
        , m_ask(ask)
        , m_format(format)
    {
    }

private:
    void begin() override
    {
        const Fleet &fleet = store()->fleet();
        const qint64 now = nowMs();
        const auto rows = m_ask.rows(fleet, filterSetting());
        printRows(std::make_shared<FleetRowSource>(fleet, rows, m_ask.columns, now), m_format,
                  output(), this)
            ->then(this, [this, rows, now](const Result<Done> &) {
                const Fleet &shown = store()->fleet();
                if (isUnknown(shown))
                    say(nothingKnown());
                else
                    sayDataAge(dataAge(shown, *rows), now);
                finish(ExitCode::Done);
            });
    }

    FleetAsk m_ask;
    Format m_format;
};

} // namespace

Command *listFleet(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    const Result<FleetAsk> ask =
        readFleetAsk(invocation, invocation.operands.join(u' '), u"usual"_s);
    if (!ask)
        return failing(ask.error(), parent);
    return new ListFleet(*ask, invocation.common.format, around, parent);
}

} // namespace motorpool::cli
