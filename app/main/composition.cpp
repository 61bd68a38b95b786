// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "filejournal.h"
#include "firstpaint.h"
#include "journalconf.h"
#include "screenshot.h"

#include <QGuiApplication>
#include <QTimer>

namespace motorpool {

namespace {

ApiError failure(ApiError::Kind kind, const QString &detail)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

Composition::Composition(const Options &options, EnvironmentStore *environment)
    : m_options(options)
    , m_environment(environment)
    , m_paths(Paths::standard(options.configFolder, options.dataFolder))
    , m_preferences(m_paths)
    , m_speech(m_preferences.language())
    , m_appearance(&m_preferences)
    , m_vault(&m_keychain, &m_session, environment)
    , m_applications(m_paths)
    , m_workspace(&m_applications, &m_vault, &m_clock)
    , m_window(&m_workspace, &m_preferences, nullptr, m_paths)
{
    m_window.setDemoOptions(options.demoOptions);
    m_workspace.setJournalSettings(readJournalSettings(m_paths));
    m_workspace.setOverrides(
        [this](const Application &application) { return m_options.applied(application); });
}

void Composition::start()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &m_window, [this] { leave(); });
    new FirstPaint(&m_window);
    m_window.show();
    if (!m_options.text.isEmpty())
        m_window.open(m_options.text);
    openApplication();
    if (!m_options.screenshot.isEmpty())
        new Screenshot(&m_window, &m_workspace, m_options.screenshot);
}

/// The end of the journal goes to the keychain first, unless that takes too long.
void Composition::leave()
{
    FileJournal *journal = m_workspace.journal();
    if (journal == nullptr || m_workspace.isDemo() || m_workspace.log()->exchanges().isEmpty()) {
        QCoreApplication::quit();
        return;
    }
    QTimer::singleShot(std::chrono::seconds(2), qApp, &QCoreApplication::quit);
    journal->settle(&m_window)->then(&m_window,
                                     [](const Result<Done> &) { QCoreApplication::quit(); });
}

void Composition::openApplication()
{
    if (m_options.demo) {
        m_window.openDemo();
        return;
    }
    if (!m_options.application.isEmpty()) {
        if (const auto application = m_applications.byName(m_options.application))
            m_workspace.open(*application);
        else
            m_window.showError(failure(
                ApiError::Kind::NotFound,
                QCoreApplication::translate("Composition", "There is no application named “%1”.")
                    .arg(m_options.application)));
        return;
    }
    if (const auto application = m_environment->application()) {
        m_workspace.open(*application);
        return;
    }
    if (const auto application = m_applications.defaultApplication())
        m_workspace.open(*application);
    if (m_environment->isIncomplete())
        m_window.showError(failure(
            ApiError::Kind::Usage,
            QCoreApplication::translate(
                "Composition", "Only one of SMARTCAR_CLIENT_ID and SMARTCAR_CLIENT_SECRET is set. "
                               "Set both, or neither.")));
}

} // namespace motorpool
