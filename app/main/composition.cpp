// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "alertwords.h"
#include "deeplink.h"
#include "filejournal.h"
#include "firstpaint.h"
#include "journalconf.h"
#include "screenshot.h"
#include "singleinstance.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
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

Composition::Composition(const Options &options, EnvironmentStore *environment,
                         const Policy &policy)
    : m_options(options)
    , m_environment(environment)
    , m_paths(Paths::standard(options.configFolder, options.dataFolder))
    , m_rules(policy, options.given())
    , m_preferences(m_paths, m_rules)
    , m_speech(m_preferences.language())
    , m_appearance(&m_preferences)
    , m_vault(&m_keychain, &m_session, environment)
    , m_applications(m_paths, m_rules)
    , m_workspace(&m_applications, &m_vault, &m_clock)
    , m_window(&m_workspace, &m_preferences, nullptr, m_paths)
{
    m_vault.refuseChanges([this] { return m_workspace.access().changeRefusal(); });
    m_workspace.setAccess(m_preferences.access());
    QObject::connect(&m_preferences, &Preferences::changed, &m_workspace,
                     [this] { m_workspace.setAccess(m_preferences.access()); });
    m_workspace.setJournalSettings(journalSettings(m_preferences));
    m_preferences.setWitness([this](const Widening &widening, QObject *parent) {
        return m_workspace.recordEverywhere(widening, parent);
    });
    QObject::connect(
        &m_window, &MainWindow::noticeWanted, &m_notifier, [this](const AlertNotice &notice) {
            m_notifier.show({notice.rule, notice.title, notice.body, notice.vehicleIds});
        });
    QObject::connect(&m_notifier, &Notifier::activated, &m_window, &MainWindow::showNotice);
    QObject::connect(&m_notifier, &Notifier::failed, &m_window, &MainWindow::showNoticeFault);
    QObject::connect(&m_notifier, &Notifier::shown, &m_window,
                     [this] { m_window.showNoticeFault({}); });
    m_window.setDemoOptions(options.demoOptions);
    QObject::connect(&m_window, &MainWindow::windowRequested, &m_window, [this] { openWindow(); });
    m_workspace.setOverrides(
        [this](const Application &application) { return m_options.applied(application); });
}

void Composition::start()
{
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QObject::connect(qApp, &QGuiApplication::lastWindowClosed, &m_window, [this] { leave(); });
    new FirstPaint(&m_window);
    m_window.show();
    // A link may speak of an application, so that is opened before; other text waits for it, and is
    // looked up instead of all there is.
    const bool isLink = isDeepLink(m_options.text);
    if (!isLink)
        m_window.showWanted(m_options.text);
    openApplication();
    if (isLink)
        m_window.showWanted(m_options.text);
    // Nobody waits for it, and the window is painted before.
    QTimer::singleShot(0, &m_watch, [this] { watchSession(); });
    if (!m_options.screenshot.isEmpty())
        new Screenshot(&m_window, &m_workspace, m_options.screenshot);
}

void Composition::listenTo(SingleInstance *instance)
{
    QObject::connect(instance, &SingleInstance::received, &m_window,
                     [this](const HandOver &handOver) {
                         m_window.comeToFront(handOver.activationToken);
                         m_window.showWanted(handOver.text, handOver.application);
                     });
}

/// A process of its own: what an application's window holds is nowhere in another's memory.
void Composition::openWindow()
{
    const QString program = QCoreApplication::applicationFilePath();
    if (!QProcess::startDetached(program, m_options.ofAnotherWindow())) {
        m_window.showError(failure(
            ApiError::Kind::Storage,
            QCoreApplication::translate("Composition", "“%1” could not be started.").arg(program)));
    }
}

void Composition::watchSession()
{
    const auto lockFor = [this](LockCause cause) {
        return [this, cause] {
            if (m_preferences.setting(Setting::LockWithScreen).isOn())
                m_workspace.lock(cause);
        };
    };
    QObject::connect(&m_watch, &SessionWatch::screenLocked, &m_window, lockFor(LockCause::Screen));
    QObject::connect(&m_watch, &SessionWatch::goingToSleep, &m_window, lockFor(LockCause::Sleep));
    m_watch.start();
}

/// The end of the journal goes to the keychain first, unless that takes too long.
void Composition::leave()
{
    QTimer::singleShot(std::chrono::seconds(2), qApp, &QCoreApplication::quit);
    m_workspace.settleJournals(&m_window)->then(
        &m_window, [](const Result<Done> &) { QCoreApplication::quit(); });
}

void Composition::openApplication()
{
    const Access &access = m_workspace.access();
    if (const auto refused = access.fault ? access.fault : m_rules.refusal()) {
        m_window.showError(*refused);
        return;
    }
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
