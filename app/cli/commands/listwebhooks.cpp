// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "commands.h"
#include "output.h"
#include "recordwriter.h"
#include "subscriptionrecords.h"
#include "webhooksclient.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

Command *listWebhooks(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    auto *command = new Command(parent);
    const std::shared_ptr<RecordWriter> writer =
        makeWriter(invocation.common.format, webhookShape(), around.output);
    around.workspace->session()->webhooks()->list(command)->then(
        command, [command, writer](const Result<QList<Webhook>> &webhooks) {
            if (!webhooks)
                return command->finish(Failure(webhooks.error()));
            for (const Webhook &webhook : *webhooks)
                writer->write(toRecord(webhook));
            writer->finish();
            if (webhooks->isEmpty()) {
                say(words(QT_TRANSLATE_NOOP("Cli", "The application has no webhooks. They are made "
                                                   "in Smartcar's dashboard.")));
            } else {
                say(words(QT_TRANSLATE_NOOP("Cli", "Whether a callback is verified, only "
                                                   "Smartcar's dashboard shows.")));
            }
            command->finish(ExitCode::Done);
        });
    return command;
}

} // namespace motorpool::cli
