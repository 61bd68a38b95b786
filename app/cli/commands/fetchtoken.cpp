// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "clock.h"
#include "commands.h"
#include "outcome.h"
#include "recordwriter.h"
#include "tokensource.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

RecordShape shape()
{
    RecordShape shape;
    shape.single = true;
    shape.names = {u"application"_s, u"clientId"_s, u"lifetimeSeconds"_s, u"renewedAt"_s,
                   u"expiresAt"_s};
    shape.csv = shape.names;
    shape.table = {{words(QT_TRANSLATE_NOOP("Cli", "Application"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Client id"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Lifetime"))},
                   {words(QT_TRANSLATE_NOOP("Cli", "Expires"))}};
    return shape;
}

QString lifeInWords(std::chrono::seconds life)
{
    const qint64 seconds = life.count();
    return seconds % 60 == 0 ? words(QT_TRANSLATE_NOOP("Cli", "%1 min")).arg(seconds / 60)
                             : words(QT_TRANSLATE_NOOP("Cli", "%1 s")).arg(seconds);
}

Record record(const Application &application, const TokenState &state)
{
    const QDateTime expires = state.renewedAt.addSecs(state.lifetime.count());
    Record record;
    record.json = {{u"application"_s, application.name},
                   {u"clientId"_s, application.clientId},
                   {u"lifetimeSeconds"_s, qint64(state.lifetime.count())},
                   {u"renewedAt"_s, state.renewedAt.toUTC().toString(Qt::ISODate)},
                   {u"expiresAt"_s, expires.toUTC().toString(Qt::ISODate)}};
    record.cells = {application.name, application.clientId, lifeInWords(state.lifetime),
                    expires.toUTC().toString(Qt::ISODate)};
    return record;
}

} // namespace

Command *fetchToken(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    auto *command = new Command(parent);
    ApiSession *session = around.workspace->session();
    const auto shown = [command, session, output = around.output,
                        format = invocation.common.format](const Result<AccessToken> &token) {
        if (!token)
            return command->finish(Failure(token.error()));
        const auto writer = makeWriter(format, shape(), output);
        writer->write(record(session->application(), session->tokens()->state()));
        writer->finish();
        command->finish(ExitCode::Done);
    };
    session->tokens()->token(command)->then(command, shown);
    return command;
}

} // namespace motorpool::cli
