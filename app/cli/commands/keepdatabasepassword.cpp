// SPDX-License-Identifier: GPL-3.0-or-later
// The password of the database in which an application's deliveries are kept.
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

Command *removePassword(const Application &application, Credentials *credentials, QObject *parent)
{
    auto *command = new Command(parent);
    credentials->eraseDatabasePassword(application, command)
        ->then(command, [command, application](const Result<Done> &erased) {
            if (!erased)
                return command->finish(Failure(erased.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "The database password of “%1” is erased."))
                    .arg(application.name));
            command->finish(ExitCode::Done);
        });
    return command;
}

Command *storePassword(const Application &application, const Secret &password,
                       Credentials *credentials, QObject *parent)
{
    auto *command = new Command(parent);
    credentials->writeDatabasePassword(application, password, command)
        ->then(command, [command, application](const Result<QString> &backend) {
            if (!backend)
                return command->finish(Failure(backend.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "The password of %1 is stored in %2, for “%3”. "
                                               "“motorpoolctl webhook tail” tries it."))
                    .arg(Credentials::databaseOf(application), *backend, application.name));
            command->finish(ExitCode::Done);
        });
    return command;
}

} // namespace

Command *keepDatabasePassword(const Invocation &invocation, const Surroundings &around,
                              QObject *parent)
{
    const Result<Application> application =
        keptApplication(*around.workspace->applications(), invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);
    // Before the secret is asked for.
    if (const auto refused = around.workspace->access().changeRefusal())
        return failing(*refused, parent);
    Credentials *credentials = around.workspace->credentials();
    if (invocation.has(u"remove"_s))
        return removePassword(*application, credentials, parent);

    const QString database = Credentials::databaseOf(*application);
    if (database.isEmpty()) {
        return failing(
            makeError(ApiError::Kind::Usage,
                      words(QT_TRANSLATE_NOOP(
                                "Cli", "The deliveries of “%1” are kept in a file, which has no "
                                       "password. The setting “deliveries” names a database."))
                          .arg(application->name)),
            parent);
    }
    const Result<Secret> password =
        readSecret(words(QT_TRANSLATE_NOOP("Cli", "Password of %1 (not shown): ")).arg(database),
                   SecretItem::DatabasePassword);
    if (!password)
        return failing(password.error(), parent);
    return storePassword(*application, *password, credentials, parent);
}

} // namespace motorpool::cli
