// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "commands.h"
#include "credentials.h"
#include "keptapplication.h"
#include "outcome.h"
#include "output.h"
#include "secretinput.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Command *removeToken(const Application &application, Credentials *credentials, QObject *parent)
{
    auto *command = new Command(parent);
    credentials->eraseManagementToken(application, command)
        ->then(command, [command, application](const Result<Done> &erased) {
            if (!erased)
                return command->finish(Failure(erased.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "The management token of “%1” is erased."))
                    .arg(application.name));
            command->finish(ExitCode::Done);
        });
    return command;
}

Command *storeToken(const Application &application, const Secret &token, Credentials *credentials,
                    QObject *parent)
{
    auto *command = new Command(parent);
    credentials->writeManagementToken(application, token, command)
        ->then(command, [command, application](const Result<QString> &backend) {
            if (!backend)
                return command->finish(Failure(backend.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "The management token of “%1” is stored in %2. It "
                                               "cannot be tested until a webhook arrives."))
                    .arg(application.name, *backend));
            command->finish(ExitCode::Done);
        });
    return command;
}

} // namespace

Command *keepManagementToken(const Invocation &invocation, const Surroundings &around,
                             QObject *parent)
{
    const Result<Application> application =
        keptApplication(*around.workspace->applications(), invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);
    if (const auto refused = around.workspace->access().changeRefusal())
        return failing(*refused, parent); // before the secret is asked for
    Credentials *credentials = around.workspace->credentials();
    if (invocation.has(u"remove"_s))
        return removeToken(*application, credentials, parent);

    const Result<Secret> token =
        readSecret(words(QT_TRANSLATE_NOOP("Cli", "Management token of “%1” (not shown): "))
                       .arg(application->name),
                   SecretItem::ManagementToken);
    if (!token)
        return failing(token.error(), parent);
    return storeToken(*application, *token, credentials, parent);
}

} // namespace motorpool::cli
