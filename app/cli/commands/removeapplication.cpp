// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationstore.h"
#include "commands.h"
#include "credentials.h"
#include "keptapplication.h"
#include "outcome.h"
#include "output.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Removes an application step by step: each needs that the one before was done, so that an
/// application that is still listed can be removed again.
class RemoveApplication final : public Command
{
public:
    RemoveApplication(const Application &application, const Invocation &invocation,
                      Workspace *workspace, QObject *parent)
        : Command(parent)
        , m_application(application)
        , m_workspace(workspace)
        , m_keepsSecret(invocation.has(u"keep-secret"_s))
        , m_keepsData(invocation.has(u"keep-data"_s))
    {
        if (m_keepsData)
            eraseSecret();
        else
            check();
    }

private:
    void check()
    {
        m_workspace->checkDataRemovable(m_application, this)
            ->then(this, [this](const Result<Done> &checked) {
                if (checked)
                    eraseSecret();
                else
                    refuse(checked.error(), QT_TRANSLATE_NOOP("Cli", "Nothing was removed."));
            });
    }

    void eraseSecret()
    {
        if (m_keepsSecret)
            return removeData();
        m_workspace->credentials()
            ->eraseAll(m_application, this)
            ->then(this, [this](const Result<Done> &erased) {
                if (erased)
                    removeData();
                else
                    refuse(erased.error(),
                           QT_TRANSLATE_NOOP("Cli", "Nothing was removed. --keep-secret removes "
                                                    "the application without its secret."));
            });
    }

    void removeData()
    {
        if (m_keepsData)
            return forget();
        m_workspace->removeData(m_application, this)
            ->then(this, [this](const Result<bool> &removed) {
                if (!removed)
                    return refuse(removed.error(),
                                  QT_TRANSLATE_NOOP("Cli", "Its data on this computer was not "
                                                           "deleted, so the application stays. "
                                                           "Remove it once more, or with "
                                                           "--keep-data."));
                m_hadData = *removed;
                forget();
            });
    }

    void forget()
    {
        const Result<Done> removed = m_workspace->applications()->remove(m_application.id);
        if (!removed)
            return finish(Failure(removed.error()));
        // What is left of it means nothing to anybody.
        static_cast<void>(m_workspace->credentials()->notes()->remove(m_application.id));
        const char *told =
            m_keepsSecret
                ? QT_TRANSLATE_NOOP(
                      "Cli", "Application “%1” is removed; its secret was left in the keychain.")
                : QT_TRANSLATE_NOOP("Cli",
                                    "Application “%1” is removed, and its secret is erased.");
        say(words(told).arg(m_application.name));
        if (m_hadData)
            say(words(QT_TRANSLATE_NOOP("Cli", "Its fleet kept on this computer is deleted. Its "
                                               "journal stays.")));
        finish(ExitCode::Done);
    }

    void refuse(const ApiError &error, const char *told)
    {
        say(words(told));
        finish(Failure(error));
    }

    Application m_application;
    Workspace *m_workspace;
    bool m_keepsSecret;
    bool m_keepsData;
    bool m_hadData = false;
};

} // namespace

Command *removeApplication(const Invocation &invocation, const Surroundings &around,
                           QObject *parent)
{
    const Result<Application> application =
        keptApplication(*around.workspace->applications(), invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);
    return new RemoveApplication(*application, invocation, around.workspace, parent);
}

Command *chooseDefaultApplication(const Invocation &invocation, const Surroundings &around,
                                  QObject *parent)
{
    ApplicationStore *store = around.workspace->applications();
    const Result<Application> application = keptApplication(*store, invocation.operands.first());
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
