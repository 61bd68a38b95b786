// SPDX-License-Identifier: GPL-3.0-or-later
#include "apisession.h"
#include "applicationsaver.h"
#include "applicationstore.h"
#include "commands.h"
#include "filejournal.h"
#include "outcome.h"
#include "output.h"
#include "secretinput.h"
#include "sessionstore.h"
#include "tokensource.h"
#include "words.h"
#include "workspace.h"

namespace motorpool::cli {

using namespace Qt::StringLiterals;

namespace {

/// The application as it shall be stored: new, or the one of this name with what is given anew.
Result<Application> describe(const Invocation &invocation, const ApplicationStore &store)
{
    if (store.fault())
        return Failure(*store.fault());
    if (invocation.common.demo)
        return Failure(
            makeError(ApiError::Kind::Usage,
                      words(QT_TRANSLATE_NOOP(
                          "Cli", "The demo brings its own application; leave --demo out."))));

    const QString name = invocation.operands.first();
    const bool replace = invocation.has(u"replace"_s);
    Application application;
    if (const auto known = store.byName(name)) {
        if (!replace)
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP(
                    "Cli", "There is an application of this name. Choose another name, or "
                           "give --replace to replace its secret."))));
        application = *known;
    } else if (replace) {
        return Failure(makeError(ApiError::Kind::NotFound, noSuchApplication(name)));
    } else {
        application.name = name;
        application = store.withPresets(application);
    }

    if (invocation.has(u"client-id"_s) || !replace) {
        if (!invocation.has(u"client-id"_s)) {
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "The client id is missing: give --client-id."))));
        }
        const Result<QString> clientId = checkClientId(invocation.options.value(u"client-id"_s));
        if (!clientId)
            return Failure(clientId.error());
        application.clientId = *clientId;
    }
    if (invocation.has(u"mark"_s)) {
        const QString given = invocation.options.value(u"mark"_s);
        const auto mark = colourMark(given == u"none"_s ? QString() : given);
        if (!mark) {
            return Failure(makeError(
                ApiError::Kind::Usage,
                words(QT_TRANSLATE_NOOP("Cli", "“%1” is no colour of a mark.")).arg(given)));
        }
        application.mark = *mark;
    }
    application.secretPlace = SecretPlace::Keychain;
    return invocation.common.applied(application);
}

class AddApplication final : public Command
{
public:
    AddApplication(const Application &application, Secret secret, const Surroundings &around,
                   QObject *parent)
        : Command(parent)
        , m_application(application)
        , m_secret(std::move(secret))
        , m_workspace(around.workspace)
        , m_saver(m_workspace->applications(), m_workspace->credentials())
    {
    }

    /// Fetches a token with the secret, which is not stored yet.
    void test()
    {
        m_application = m_saver.named(m_application);
        m_trial.put(m_application, m_secret);
        m_session = std::make_unique<ApiSession>(m_workspace->overridden(m_application), &m_trial,
                                                 m_workspace->log(), m_workspace->clock(),
                                                 m_workspace->access());
        m_session->setJournal(m_workspace->journalOf(m_application));
        m_session->tokens()->token(this)->then(this, [this](const Result<AccessToken> &token) {
            if (!token)
                return finish(Failure(token.error()));
            say(words(QT_TRANSLATE_NOOP("Cli", "A token was granted.")));
            store();
        });
    }

    void store()
    {
        m_saver.save(m_application, m_secret, SecretPlace::Keychain, this)
            ->then(this, [this](const Result<Application> &saved) {
                if (!saved)
                    return finish(Failure(saved.error()));
                say(words(QT_TRANSLATE_NOOP("Cli", "Application “%1” is stored, its secret in %2."))
                        .arg(saved->name, saved->secretBackend));
                finish(ExitCode::Done);
            });
    }

private:
    Application m_application;
    Secret m_secret;
    Workspace *m_workspace;
    ApplicationSaver m_saver;
    SessionStore m_trial;
    std::unique_ptr<ApiSession> m_session;
};

} // namespace

Command *addApplication(const Invocation &invocation, const Surroundings &around, QObject *parent)
{
    // Before the secret is asked for.
    const Access &access = around.workspace->access();
    if (const auto refused = access.changeRefusal())
        return failing(*refused, parent);
    const Result<Application> application = describe(invocation, *around.workspace->applications());
    if (!application)
        return failing(application.error(), parent);
    if (const auto refused = access.applicationRefusal(*application))
        return failing(*refused, parent);
    Result<Secret> secret =
        readSecret(words(QT_TRANSLATE_NOOP("Cli", "Client secret of “%1” (not shown): "))
                       .arg(application->name));
    if (!secret)
        return failing(secret.error(), parent);

    auto *command = new AddApplication(*application, std::move(*secret), around, parent);
    if (invocation.has(u"test"_s))
        command->test();
    else
        command->store();
    return command;
}

} // namespace motorpool::cli
