// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "applicationsaver.h"
#include "applicationstore.h"
#include "commands.h"
#include "credentials.h"
#include "keptapplication.h"
#include "outcome.h"
#include "output.h"
#include "secretcheck.h"
#include "secretinput.h"
#include "sessionstore.h"
#include "tokensource.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// Tries the new secret, then puts it in place of the old one, which stays if anything fails.
class RotateSecret final : public Command
{
public:
    RotateSecret(const Application &application, Secret secret, Workspace *workspace,
                 QObject *parent)
        : Command(parent)
        , m_application(application)
        , m_secret(std::move(secret))
        , m_workspace(workspace)
        , m_saver(workspace->applications(), workspace->credentials())
    {
    }

    /// Fetches a token with the secret, from the hosts of this run.
    void test(const Application &tested)
    {
        m_trial.put(tested, m_secret);
        m_session = std::make_unique<ApiSession>(tested, &m_trial, m_workspace->log(),
                                                 m_workspace->clock(), m_workspace->access());
        m_session->setJournal(m_workspace->journalOf(tested));
        m_session->tokens()->token(this)->then(this, [this](const Result<AccessToken> &token) {
            if (!token)
                return refuse(token.error());
            const qint64 seconds = m_session->tokens()->state().lifetime.count();
            say(words(QT_TRANSLATE_NOOP("Cli", "A token was granted with it, for %1 s."))
                    .arg(seconds));
            swap();
        });
    }

    void swap()
    {
        m_saver.rotate(m_application, m_secret, this)
            ->then(this, [this](const Result<Application> &outcome) {
                if (!outcome)
                    return finish(Failure(outcome.error()));
                say(words(QT_TRANSLATE_NOOP("Cli", "The secret of “%1” is replaced, in %2."))
                        .arg(outcome->name, outcome->secretBackend));
                say(words(QT_TRANSLATE_NOOP(
                    "Cli", "The old one may still be valid: remove it in Smartcar's dashboard, "
                           "Configuration, API credentials. Then say so by “motorpoolctl "
                           "application rotate NAME --old-removed”.")));
                finish(ExitCode::Done);
            });
    }

private:
    void refuse(const ApiError &error)
    {
        say(words(QT_TRANSLATE_NOOP("Cli", "The old secret is kept.")));
        finish(Failure(error));
    }

    Application m_application;
    Secret m_secret;
    Workspace *m_workspace;
    ApplicationSaver m_saver;
    SessionStore m_trial;
    std::unique_ptr<ApiSession> m_session;
};

Command *confirmRemoval(const Application &application, Credentials *credentials, QObject *parent)
{
    if (const auto done = credentials->confirmOldSecretRemoved(application.id); !done)
        return failing(done.error(), parent);
    say(words(QT_TRANSLATE_NOOP("Cli", "The old secret of “%1” is not recalled any more."))
            .arg(application.name));
    auto *command = new Command(parent);
    command->finish(ExitCode::Done);
    return command;
}

} // namespace

Command *rotateSecret(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    Workspace *workspace = around.workspace;
    const Result<Application> application =
        keptApplication(*workspace->applications(), invocation.operands.first());
    if (!application)
        return failing(application.error(), parent);
    if (invocation.has(u"old-removed"_s))
        return confirmRemoval(*application, workspace->credentials(), parent);
    if (const auto refused = around.workspace->access().changeRefusal())
        return failing(*refused, parent); // before the secret is asked for
    const Application tested = workspace->overridden(invocation.common.applied(*application));
    if (const auto refused = workspace->access().applicationRefusal(tested))
        return failing(*refused, parent);

    Result<Secret> secret =
        readSecret(words(QT_TRANSLATE_NOOP("Cli", "New client secret of “%1” (not shown): "))
                       .arg(application->name));
    if (!secret)
        return failing(secret.error(), parent);
    if (const auto form = checkSecretForm(*secret, *application); !form)
        return failing(form.error(), parent);
    auto *command = new RotateSecret(*application, std::move(*secret), workspace, parent);
    if (invocation.has(u"no-test"_s))
        command->swap();
    else
        command->test(tested);
    return command;
}

} // namespace motorpool::cli
