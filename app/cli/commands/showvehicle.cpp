// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "records.h"
#include "recordwriter.h"
#include "vehiclesclient.h"
#include "waitnote.h"
#include "workspace.h"

namespace motorpool::cli {

Command *showVehicle(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    auto *command = new Command(parent);
    const auto shown = [command, output = around.output,
                        format = invocation.common.format](const Result<Vehicle> &vehicle) {
        if (!vehicle)
            return command->finish(Failure(vehicle.error()));
        const auto writer = makeWriter(format, vehicleShape(), output);
        writer->write(toRecord(*vehicle));
        writer->finish();
        command->finish(ExitCode::Done);
    };
    noteWaits(around.workspace->session(), invocation.operands.first(), command);
    around.workspace->session()
        ->vehicles()
        ->vehicle(invocation.operands.first(), command)
        ->then(command, shown);
    return command;
}

} // namespace motorpool::cli
