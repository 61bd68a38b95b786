// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdialog.h"

#include "applicationform.h"
#include "applicationstore.h"
#include "clock.h"
#include "credentials.h"
#include "databasepasswordpart.h"
#include "errorstrip.h"
#include "fitheight.h"
#include "managementtokenpart.h"
#include "metrics.h"
#include "secretstore.h"
#include "testresult.h"
#include "workspace.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr int dialogWidth = 560;

} // namespace

ApplicationDialog::ApplicationDialog(Workspace *workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_saver(workspace->applications(), workspace->credentials())
    , m_form(new ApplicationForm(this))
    , m_result(new TestResult(this))
    , m_error(new ErrorStrip(this))
    , m_sessionOnly(new QPushButton(tr("&Keep for this session only"), this))
    , m_testButton(new QPushButton(tr("T&est"), this))
    , m_saveButton(new QPushButton(tr("Add application"), this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Add an application"));
    m_form->setRules(*workspace->applications());
    build();
}

ApplicationDialog::ApplicationDialog(Workspace *workspace, const Application &application,
                                     QWidget *parent)
    : ApplicationDialog(workspace, parent)
{
    m_existing = true;
    setWindowTitle(tr("Edit %1").arg(application.name));
    m_saveButton->setText(tr("Save changes"));
    m_form->setApplication(application);
    m_form->setNote(workspace->credentials()->note(application.id), workspace->clock()->utcNow());
}

void ApplicationDialog::build()
{
    m_sessionOnly->setToolTip(
        tr("The secret stays in locked memory and is gone when the program ends"));
    m_testButton->setToolTip(tr("Fetches a token and makes one free call; saves nothing"));
    m_saveButton->setDefault(true);
    for (QPushButton *button : {m_sessionOnly, m_testButton, m_cancelButton})
        button->setAutoDefault(false);
    m_sessionOnly->hide();

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addWidget(m_testButton);
    buttons->addStretch();
    buttons->addWidget(m_cancelButton);
    buttons->addWidget(m_saveButton);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(m_form);
    column->addWidget(m_result);
    column->addWidget(m_error);
    column->addWidget(m_sessionOnly, 0, Qt::AlignLeft);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);

    connect(m_form, &ApplicationForm::edited, this, &ApplicationDialog::cancelTest);
    connect(m_testButton, &QPushButton::clicked, this, [this] {
        if (m_busy == Busy::Testing)
            cancelTest();
        else
            test();
    });
    connect(m_saveButton, &QPushButton::clicked, this, [this] { save(SecretPlace::Keychain); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { save(SecretPlace::Session); });
    connect(m_cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        if (m_error->error()->kind == Kind::KeyringLocked)
            unlock();
        else
            m_retry();
    });
    // Unlocked elsewhere: go on without asking again.
    connect(m_workspace->secrets(), &SecretStore::availabilityChanged, this, [this] {
        if (m_busy == Busy::No && m_error->error() && m_error->error()->kind == Kind::KeyringLocked)
            m_retry();
    });
}

bool ApplicationDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    fitHeight(this, event);
    return done;
}

void ApplicationDialog::focusSecret()
{
    m_form->focusSecret();
}

void ApplicationDialog::test()
{
    m_error->clear();
    m_sessionOnly->hide();
    if (!m_form->check())
        return;
    const Application tried = m_workspace->overridden(m_saver.named(m_form->application()));
    SecretStore *store = m_workspace->secrets();
    if (const Secret secret = m_form->secret()) {
        m_tried.put(tried, secret);
        store = &m_tried;
    }
    setBusy(Busy::Testing);
    m_result->start();
    m_test = new ApplicationTest(tried, store, m_workspace->log(), m_workspace->clock(),
                                 m_workspace->access(), m_workspace->journalOf(tried), this);
    connect(m_test, &ApplicationTest::tokenObtained, m_result, &TestResult::tokenObtained);
    connect(m_test, &ApplicationTest::passed, this, [this](std::optional<int> connections) {
        endTest();
        m_result->passed(connections);
    });
    connect(m_test, &ApplicationTest::failed, this,
            [this](ApplicationTest::Step step, const ApiError &error) {
                endTest();
                m_result->failed(step);
                showError(error, [this] { test(); });
            });
}

void ApplicationDialog::cancelTest()
{
    if (m_busy != Busy::Testing)
        return;
    endTest();
    m_result->clear();
}

void ApplicationDialog::endTest()
{
    // Also called from within the test's own signals.
    if (m_test) {
        m_test->disconnect(this);
        m_test->deleteLater();
    }
    m_test.clear();
    setBusy(Busy::No);
}

void ApplicationDialog::save(SecretPlace place)
{
    cancelTest();
    m_error->clear();
    m_sessionOnly->hide();
    if (!m_form->check())
        return;
    setBusy(Busy::Saving);
    m_saver.save(m_form->application(), m_form->secret(), place, this)
        ->then(this, [this, place](const Result<Application> &outcome) {
            if (outcome)
                return saveManagementToken(*outcome);
            setBusy(Busy::No);
            const Kind kind = outcome.error().kind;
            m_sessionOnly->setVisible(kind == Kind::KeyringAbsent || kind == Kind::KeyringFailed ||
                                      kind == Kind::KeyringLocked);
            showError(outcome.error(), [this, place] { save(place); });
        });
}

// After the application, to whose id it belongs. Whatever becomes of it, the application is kept.
void ApplicationDialog::saveManagementToken(const Application &application)
{
    ManagementTokenPart *part = m_form->managementToken();
    Credentials *credentials = m_workspace->credentials();
    m_error->clear();
    m_saved = application;
    setBusy(Busy::Saving);
    const auto told = [this, application](const auto &outcome) {
        if (outcome)
            return saveDatabasePassword(application);
        endWithout(application, outcome.error(),
                   [this, application] { saveManagementToken(application); });
    };
    if (const Secret token = part->token())
        credentials->writeManagementToken(application, token, this)->then(this, told);
    else if (part->isToBeRemoved())
        credentials->eraseManagementToken(application, this)->then(this, told);
    else
        saveDatabasePassword(application);
}

void ApplicationDialog::saveDatabasePassword(const Application &application)
{
    DatabasePasswordPart *part = m_form->databasePassword();
    Credentials *credentials = m_workspace->credentials();
    m_error->clear();
    setBusy(Busy::Saving);
    const auto told = [this, application](const auto &outcome) {
        if (outcome)
            return endSaving(application);
        endWithout(application, outcome.error(),
                   [this, application] { saveDatabasePassword(application); });
    };
    if (const Secret password = part->password())
        credentials->writeDatabasePassword(application, password, this)->then(this, told);
    else if (part->isToBeRemoved())
        credentials->eraseDatabasePassword(application, this)->then(this, told);
    else
        endSaving(application);
}

/// The application is saved, and what belongs to it could not be.
void ApplicationDialog::endWithout(const Application &application, const ApiError &error,
                                   const std::function<void()> &retry)
{
    setBusy(Busy::No);
    m_form->setApplication(application);
    m_existing = true;
    showError(error, retry);
}

void ApplicationDialog::endSaving(const Application &application)
{
    m_saved.reset();
    Q_EMIT saved(application);
    accept();
}

void ApplicationDialog::unlock()
{
    setBusy(Busy::Unlocking);
    m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &outcome) {
        setBusy(Busy::No);
        if (outcome)
            m_retry();
        else
            showError(outcome.error(), m_retry);
    });
}

void ApplicationDialog::showError(const ApiError &error, const std::function<void()> &retry)
{
    m_retry = retry;
    m_error->setRetryable(error.kind != Kind::Usage && error.kind != Kind::Forbidden);
    m_error->showError(error);
}

void ApplicationDialog::reject()
{
    // What is being written cannot be called back; it takes a moment, or the keychain's deadline.
    if (m_busy == Busy::Saving)
        return;
    if (m_saved)
        Q_EMIT saved(*m_saved);
    QDialog::reject();
}

void ApplicationDialog::dropSecrets()
{
    m_workspace->secrets()->disconnect(this);
    m_form->dropSecrets();
    delete m_test; // with its token
    m_tried.dropHeld();
}

void ApplicationDialog::setBusy(Busy busy)
{
    m_busy = busy;
    m_testButton->setText(busy == Busy::Testing ? tr("Stop t&est") : tr("T&est"));
    m_testButton->setEnabled(busy == Busy::No || busy == Busy::Testing);
    m_saveButton->setEnabled(busy == Busy::No || busy == Busy::Testing);
    m_form->setEnabled(busy == Busy::No || busy == Busy::Testing);
    m_error->setEnabled(busy == Busy::No);
    m_cancelButton->setEnabled(busy != Busy::Saving);
}

} // namespace motorpool
