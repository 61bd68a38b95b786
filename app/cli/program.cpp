// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include "apisession.h"
#include "applicationstore.h"
#include "clock.h"
#include "filejournal.h"
#include "helptext.h"
#include "journalconf.h"
#include "keychainstore.h"
#include "log.h"
#include "opening.h"
#include "outcome.h"
#include "preferences.h"
#include "secretvault.h"
#include "sessionstore.h"
#include "tokensource.h"
#include "unlockingstore.h"
#include "words.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QTimer>

#include <memory>
#include <utility>

namespace motorpool::cli {

using namespace Qt::StringLiterals;

/// What every command stands on, in the order of its making.
struct Program::House
{
    House(const CommonOptions &options, EnvironmentStore *environment, const Policy &policy)
        : paths(Paths::standard(options.configDir, options.dataDir))
        , rules(policy, options.given())
        , preferences(paths, rules)
        , applications(paths, rules)
        , unlocking(&keychain, errorIsTerminal())
        , vault(&unlocking, &session, environment)
        , workspace(&applications, &vault, &clock)
    {
        vault.refuseChanges([this] { return workspace.access().changeRefusal(); });
        workspace.setAccess(preferences.access());
        workspace.setJournalSettings(journalSettings(preferences));
    }

    Paths paths;
    EffectiveSettings rules;
    Preferences preferences;
    SystemClock clock;
    ApplicationStore applications;
    KeychainStore keychain;
    UnlockingStore unlocking;
    SessionStore session;
    SecretVault vault;
    Workspace workspace;
};

Program::Program(const Policy &policy)
    : m_policy(policy)
{
    connect(&m_interrupt, &Interrupt::interrupted, this, [this] { settle(ExitCode::Interrupted); });
    connect(&m_output, &Output::closed, this, &Program::onOutputClosed, Qt::QueuedConnection);
}

Program::~Program()
{
    delete m_command; // it lives in the house
}

int Program::run(const QStringList &arguments)
{
    const Result<Invocation> invocation = readArguments(arguments);
    if (!invocation) {
        fail(invocation.error());
        say(words(QT_TRANSLATE_NOOP("Cli", "“motorpoolctl --help” explains.")));
        return int(ExitCode::Usage);
    }
    switch (invocation->kind) {
    case Invocation::Kind::Help:
        return show(helpText(invocation->command).toUtf8());
    case Invocation::Kind::Version:
        return show("motorpoolctl " MOTORPOOL_VERSION "\n");
    case Invocation::Kind::Run:
        break;
    }
    QTimer::singleShot(0, this, [this, invocation] { start(*invocation); });
    return QCoreApplication::exec();
}

int Program::show(const QByteArray &text)
{
    m_output.write(text);
    m_output.flush();
    if (!m_output.fault())
        return int(ExitCode::Done);
    fail(*m_output.fault());
    return int(exitCodeFor(m_output.fault()->kind));
}

void Program::start(const Invocation &invocation)
{
    if (invocation.common.verbose)
        enableVerboseLog();
    m_house = std::make_unique<House>(invocation.common, &m_environment, m_policy);
    connect(&m_house->workspace, &Workspace::journalOpened, this, &Program::watchJournal);
    if (const auto refused = m_house->rules.refusal())
        return fail(*refused);

    Surroundings around{&m_house->workspace, &m_output, std::nullopt, &m_house->preferences};
    using Needs = CommandDef::Needs;
    const Needs needs = invocation.command->needs;
    if (needs != Needs::Nothing) {
        const Result<Done> opened =
            openApplication(invocation.common, m_environment, &m_house->workspace);
        if (!opened && needs == Needs::Application)
            return fail(opened.error());
        if (!opened)
            around.closed = opened.error();
        if (opened)
            watchKeyring(m_house->workspace.session()->tokens());
    }

    m_command = invocation.command->start(invocation, around, this);
    m_command->then(this, [this](const Result<ExitCode> &outcome) {
        if (outcome)
            settle(*outcome);
        else
            fail(outcome.error());
    });
}

/// A token source waits for a locked keyring as long as it takes, which is right for a window.
/// Here the person was asked already, and did not unlock it.
void Program::watchKeyring(const TokenSource *tokens)
{
    const auto check = [this, tokens] {
        const TokenState state = tokens->state();
        if (state.phase == TokenState::Phase::WaitingForKeyring && state.error)
            fail(*state.error);
    };
    connect(tokens, &TokenSource::changed, this, check, Qt::QueuedConnection);
}

void Program::fail(const ApiError &error)
{
    if (m_left || m_isSettling)
        return;
    // A person who pressed Ctrl+C knows what happened.
    if (error.kind != ApiError::Kind::Cancelled)
        say(u"motorpoolctl: "_s + errorLine(error));
    settle(exitCodeFor(error));
}

/// However it ends: the ends of the journals go to the keychain once something was done with the
/// credentials, unless that takes too long.
void Program::settle(ExitCode code)
{
    if (!m_house)
        return leave(code);
    if (std::exchange(m_isSettling, true))
        return;
    delete m_command; // what it has under way ends now, and that is written down
    QTimer::singleShot(std::chrono::seconds(3), this, [this, code] { leave(code); });
    m_house->workspace.settleJournals(this)->then(
        this, [this, code](const Result<Done> &) { leave(code); });
}

/// Whoever tampers with a journal reckons with nobody looking.
void Program::watchJournal(FileJournal *journal)
{
    const auto look = [journal, told = std::make_shared<bool>(false)] {
        if (!journal->contradiction() || std::exchange(*told, true))
            return;
        say(words(QT_TRANSLATE_NOOP("Cli", "The keychain contradicts the journal: records are "
                                           "missing, or it was replaced. “motorpoolctl journal "
                                           "verify” says more.")));
    };
    const auto lookAtCopy = [journal, told = std::make_shared<bool>(false)] {
        if (journal->copyFault().isEmpty() || std::exchange(*told, true))
            return;
        say(words(QT_TRANSLATE_NOOP("Cli",
                                    "The system's log does not take its copy of the journal: "
                                    "%1"))
                .arg(journal->copyFault()));
    };
    connect(journal, &FileJournal::anchorChanged, journal, look);
    connect(journal, &FileJournal::copyFaultChanged, journal, lookAtCopy);
    lookAtCopy();
}

void Program::onOutputClosed()
{
    if (Interrupt::pending())
        settle(ExitCode::Interrupted);
    else if (m_output.fault())
        fail(*m_output.fault());
    else
        settle(ExitCode::Done);
}

void Program::leave(ExitCode code)
{
    if (m_left)
        return;
    m_left = true;
    delete m_command;
    QCoreApplication::exit(int(code));
}

} // namespace motorpool::cli
