// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "fleetcommand.h"

#include <QCoreApplication>

namespace motorpool::cli {

namespace {

class ClearGone final : public FleetCommand
{
public:
    ClearGone(const Surroundings &around, QObject *parent)
        : FleetCommand(around, OfDemo::SyncFirst, parent)
    {
    }

private:
    void begin() override
    {
        store()->clearGone(this)->then(this, [this](const Result<int> &cleared) {
            if (endOnFault())
                return;
            tell(cleared.value_or(0));
            finish(ExitCode::Done);
        });
    }

    static void tell(int cleared)
    {
        say(QCoreApplication::translate(
            "Cli", "%n connection(s) that were gone are no longer listed.", nullptr, cleared));
    }
};

} // namespace

Command *clearGone(const Invocation &, const Surroundings &around, QObject *parent)
{
    return new ClearGone(around, parent);
}

} // namespace motorpool::cli
