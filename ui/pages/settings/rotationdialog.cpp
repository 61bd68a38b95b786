// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotationdialog.h"

#include "applicationstore.h"
#include "checkedfield.h"
#include "credentials.h"
#include "errorstrip.h"
#include "fitheight.h"
#include "rotationstep.h"
#include "secretcheck.h"
#include "secretfield.h"
#include "secretstore.h"
#include "testresult.h"
#include "workspace.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLayout>
#include <QPushButton>
#include <QUrl>

namespace motorpool {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

constexpr auto dashboard = "https://dashboard.smartcar.com"_L1;

} // namespace

RotationDialog::RotationDialog(Workspace *workspace, const Application &application,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_application(application)
    , m_saver(workspace->applications(), workspace->credentials())
    , m_create(new RotationStep(
          1, tr("Create another secret"),
          tr("In Smartcar's dashboard: Configuration, API credentials. Up to three can live at "
             "once, and the old one goes on working meanwhile."),
          this))
    , m_enter(new RotationStep(2, tr("Enter it here"), {}, this))
    , m_try(new RotationStep(
          3, tr("Test it"), tr("A token is fetched with it. Nothing is stored before that."), this))
    , m_put(new RotationStep(4, tr("Put it in the old one's place"),
                             tr("It is stored and read back. What is open goes on meanwhile; if "
                                "storing fails the old one stays."),
                             this))
    , m_remove(new RotationStep(
          5, tr("Remove the old one"),
          tr("In Smartcar's dashboard, once nothing else uses it. You are reminded until then."),
          this))
    , m_field(new SecretField(this))
    , m_row(new CheckedField(tr("New client secret"), {}, m_field, this))
    , m_result(new TestResult(this))
    , m_error(new ErrorStrip(this))
    , m_dashboard(new QPushButton(tr("Open the &dashboard"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setWindowTitle(tr("Replace the secret of %1").arg(application.name));
    build();
    connect(m_row, &CheckedField::edited, this, &RotationDialog::forget);
    connect(m_next, &QPushButton::clicked, this, &RotationDialog::goOn);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_dashboard, &QPushButton::clicked, this,
            [] { QDesktopServices::openUrl(QUrl(dashboard)); });
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        if (m_error->error()->kind == Kind::KeyringLocked)
            unlock();
        else if (const auto again = m_retry)
            again();
    });
    // Unlocked elsewhere: go on without asking again.
    connect(m_workspace->secrets(), &SecretStore::availabilityChanged, this, [this] {
        if (m_stage == Stage::Tested && m_error->error() &&
            m_error->error()->kind == Kind::KeyringLocked)
            replace();
    });
    setStage(Stage::Entering);
}

RotationDialog::~RotationDialog()
{
    m_field->take();
}

bool RotationDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    fitHeight(this, event);
    return done;
}

void RotationDialog::goOn()
{
    switch (m_stage) {
    case Stage::Entering:
        test();
        break;
    case Stage::Testing:
        endTest();
        m_result->clear();
        setStage(Stage::Entering);
        break;
    case Stage::Tested:
        replace();
        break;
    case Stage::Replaced:
        confirmRemoval();
        break;
    case Stage::Replacing:
    case Stage::Unlocking:
        break;
    }
}

void RotationDialog::test()
{
    m_error->clear();
    if (Secret entered = m_field->take())
        m_secret = std::move(entered);
    if (const auto form = checkSecretForm(m_secret, m_application); !form) {
        m_row->showFault(m_secret ? form.error().detail : tr("The new secret is missing."));
        m_secret.reset();
        m_field->setPlaceholderText({});
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_row->check(); // takes an earlier fault away
    m_field->setPlaceholderText(tr("Entered, not shown"));
    setStage(Stage::Testing);
    m_result->start();
    const Application tried = m_workspace->overridden(m_application);
    m_tried.put(tried, m_secret);
    m_test = new ApplicationTest(tried, &m_tried, m_workspace->log(), m_workspace->clock(),
                                 m_workspace->access(), m_workspace->journalOf(tried), this);
    connect(m_test, &ApplicationTest::tokenObtained, this, [this](std::chrono::seconds lifetime) {
        m_result->tokenObtained(lifetime);
        setStage(Stage::Tested);
        m_next->setFocus(Qt::OtherFocusReason);
    });
    connect(m_test, &ApplicationTest::passed, this, [this](std::optional<int> connections) {
        m_result->passed(connections);
        endTest();
    });
    connect(m_test, &ApplicationTest::failed, this,
            [this](ApplicationTest::Step step, const ApiError &error) {
                m_result->failed(step);
                endTest();
                // A token was granted: the secret is good, whatever became of the call after it.
                if (step == ApplicationTest::Step::Token)
                    setStage(Stage::Entering);
                showError(error, [this] { test(); });
            });
}

void RotationDialog::endTest()
{
    // Also called from within the test's own signals.
    if (m_test) {
        m_test->disconnect(this);
        m_test->deleteLater();
    }
    m_test.clear();
    m_tried.erase(m_application, this);
}

void RotationDialog::forget()
{
    endTest();
    m_secret.reset();
    m_field->setPlaceholderText({});
    m_result->clear();
    m_error->clear();
    setStage(Stage::Entering);
}

void RotationDialog::replace()
{
    if (m_workspace->isLocked())
        return;
    endTest();
    m_error->clear();
    setStage(Stage::Replacing);
    const Application kept =
        m_workspace->applications()->byId(m_application.id).value_or(m_application);
    m_saver.rotate(kept, m_secret, this)->then(this, [this](const Result<Application> &outcome) {
        if (outcome) {
            m_secret.reset();
            setStage(Stage::Replaced);
            m_put->setText(
                outcome->secretPlace == SecretPlace::Session
                    ? tr("The new one is in use, for this session.")
                    : tr("The new one is kept in %1 and in use.").arg(outcome->secretBackend));
            m_cancel->setFocus(Qt::OtherFocusReason);
            Q_EMIT replaced(*outcome);
            return;
        }
        setStage(outcome.error().kind == Kind::Usage ? Stage::Entering : Stage::Tested);
        showError(outcome.error(), [this] { replace(); });
    });
}

void RotationDialog::unlock()
{
    setStage(Stage::Unlocking);
    m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &outcome) {
        setStage(Stage::Tested);
        if (outcome)
            replace();
        else
            showError(outcome.error(), m_retry);
    });
}

void RotationDialog::confirmRemoval()
{
    m_error->clear();
    const auto done = m_workspace->credentials()->confirmOldSecretRemoved(m_application.id);
    if (done)
        accept();
    else
        showError(done.error(), [this] { confirmRemoval(); });
}

void RotationDialog::reject()
{
    // What is being written cannot be called back; it takes a moment, or the keychain's deadline.
    if (m_stage != Stage::Replacing)
        QDialog::reject();
}

void RotationDialog::dropSecrets()
{
    m_workspace->secrets()->disconnect(this);
    m_field->take();
    m_secret.reset();
    delete m_test; // with its token
    m_tried.dropHeld();
}

void RotationDialog::showError(const ApiError &error, const std::function<void()> &retry)
{
    m_retry = retry;
    m_error->setRetryable(error.kind != Kind::Usage);
    m_error->showError(error);
}

} // namespace motorpool
