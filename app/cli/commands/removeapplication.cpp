// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "commands.h"
#include "outcome.h"
#include "output.h"
#include "secretstore.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

Result<Application> find(const ApplicationStore &store, const QString &name)
{
    if (store.fault())
        return Failure(*store.fault());
    if (const auto application = store.byName(name))
        return *application;
    return Failure(makeError(ApiError::Kind::NotFound, noSuchApplication(name)));
}

} // namespace

Command *removeApplication(const Invocation &invocation, const Surroundings &around,
                           QObject *parent)
{
    ApplicationStore *store = around.workspace->applications();
    const Result<Application> application = find(*store, invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);

    auto *command = new Command(parent);
    const auto remove = [command, store, application = *application](const QString &told) {
        const Result<Done> removed = store->remove(application.id);
        if (!removed)
            return command->finish(Failure(removed.error()));
        say(told.arg(application.name));
        command->finish(ExitCode::Done);
    };
    if (invocation.has(u"keep-secret"_s)) {
        remove(words(QT_TRANSLATE_NOOP(
            "Cli", "Application “%1” is removed; its secret was left in the keychain.")));
        return command;
    }
    around.workspace->secrets()
        ->erase(*application, command)
        ->then(command, [command, remove](const Result<Done> &erased) {
            if (!erased) {
                say(words(QT_TRANSLATE_NOOP("Cli", "Nothing was removed. --keep-secret removes the "
                                                   "application without its secret.")));
                return command->finish(Failure(erased.error()));
            }
            remove(words(QT_TRANSLATE_NOOP(
                "Cli", "Application “%1” is removed, and its secret is erased.")));
        });
    return command;
}

Command *chooseDefaultApplication(const Invocation &invocation, const Surroundings &around,
                                  QObject *parent)
{
    ApplicationStore *store = around.workspace->applications();
    const Result<Application> application = find(*store, invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);
    const Result<Done> chosen = store->setDefault(application->id);
    if (!chosen)
        return failing(chosen.error(), parent);

    say(words(QT_TRANSLATE_NOOP("Cli", "“%1” is the default application.")).arg(application->name));
    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    return command;
}

} // namespace motorpool::cli
