// SPDX-License-Identifier: GPL-3.0-or-later
// The window while it is locked, and what comes to it from outside.
#include "applicationstore.h"
#include "commandpalette.h"
#include "dialogsweep.h"
#include "errorstrip.h"
#include "idlewatch.h"
#include "inspectordock.h"
#include "linkstrip.h"
#include "lockpage.h"
#include "mainwindow.h"
#include "preferences.h"
#include "userpage.h"
#include "windowstatus.h"
#include "workspace.h"

#include <QApplication>
#include <QMenuBar>
#include <QStackedWidget>
#include <QToolTip>

#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

void MainWindow::buildCurtain(QWidget *central)
{
    m_curtain->addWidget(central);
    m_curtain->addWidget(m_lockPage);
    m_lockPage->addAction(m_actions.quit); // the menu that has its key is not there
    setCentralWidget(m_curtain);
}

void MainWindow::connectLock()
{
    connect(m_workspace, &Workspace::lockChanged, this, &MainWindow::drawCurtain);
    connect(m_idle, &IdleWatch::idle, this, [this] { m_workspace->lock(LockCause::Idle); });
    const auto heed = [this] {
        m_idle->setLimit(
            std::chrono::minutes(m_preferences->setting(Setting::IdleLockMinutes).number()));
    };
    connect(m_preferences, &Preferences::changed, this, heed);
    connect(m_link, &LinkStrip::openWanted, this, &MainWindow::openLinked);
    heed();
    drawCurtain();
}

void MainWindow::rememberPlace()
{
    m_place = Place{m_page, m_userPage->subject(), {}};
    if (const auto selected = m_selected.value(PageName::User))
        m_place->connectionId = selected->id;
}

void MainWindow::closePopups()
{
    QToolTip::hideText();
    if (m_palette)
        m_palette->dismiss();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (popup == QApplication::activePopupWidget())
            break;
    }
}

void MainWindow::drawCurtain()
{
    const bool isLocked = m_workspace->isLocked();
    m_sweep->setOn(isLocked);
    if (isLocked) {
        closePopups();
        if (m_curtain->currentIndex() == 0) // not locked before
            rememberPlace();
    }
    m_curtain->setCurrentIndex(isLocked ? 1 : 0);
    menuBar()->setVisible(!isLocked); // its shortcuts rest with it
    m_status->setVisible(!isLocked);
    m_dock->setCurtained(isLocked);
    m_link->clear();
    showTitle();
    if (isLocked) {
        repaint(); // the machine may sleep next, and what was drawn last is what it wakes with
        return;
    }
    // An application that opens comes next; what was wanted is shown in it.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_place.reset();
            if (const auto wanted = std::exchange(m_wanted, std::nullopt))
                showWanted(wanted->text, wanted->application);
        },
        Qt::QueuedConnection);
}

void MainWindow::goBackToPlace()
{
    const Place place = *std::exchange(m_place, std::nullopt);
    if (place.subject && !m_pending)
        m_userPage->open(*place.subject, place.connectionId);
    showPage(place.page);
}

void MainWindow::comeToFront(const QByteArray &activationToken)
{
    // Where Qt's Wayland part looks for it.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken);
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::showWanted(const QString &text, const QString &application)
{
    if (text.isEmpty() && application.isEmpty())
        return;
    if (m_workspace->isLocked()) {
        m_wanted = {text, application};
        return;
    }
    m_link->clear();
    m_error->clear();
    DeepLink link;
    if (isDeepLink(text)) {
        const Result<DeepLink> read = readDeepLink(text);
        if (!read) {
            m_error->showError(read.error());
            return;
        }
        link = *read;
    } else if (const QList<Subject> meanings = recognise(text); !meanings.isEmpty()) {
        link.subject = meanings.first();
    } else if (application.isEmpty()) {
        return;
    }
    if (link.application.isEmpty())
        link.application = application;
    showLink(link);
}

void MainWindow::showLink(const DeepLink &link)
{
    const auto open = m_workspace->application();
    if (link.application.isEmpty() || (open && open->name == link.application)) {
        this->open(link.subject);
        return;
    }
    if (m_workspace->applications()->byName(link.application)) {
        m_link->offer(link);
        return;
    }
    ApiError error;
    error.kind = ApiError::Kind::NotFound;
    error.detail = tr("There is no application named “%1”.").arg(link.application);
    m_error->showError(error);
}

// A person has pressed the button: until then, a link opens no application.
void MainWindow::openLinked(const DeepLink &link)
{
    const auto application = m_workspace->applications()->byName(link.application);
    if (!application)
        return;
    m_workspace->leave(Leaving::Switch, [this, link, application = *application] {
        m_pending = link.subject;
        if (!m_workspace->open(application)) // it has said why
            m_pending.reset();
    });
}

} // namespace motorpool
