// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasepassworddialog.h"

#include "checkedfield.h"
#include "credentials.h"
#include "errorstrip.h"
#include "fitheight.h"
#include "formrows.h"
#include "metrics.h"
#include "secretcheck.h"
#include "secretfield.h"
#include "secretrefusal.h"
#include "secretstore.h"
#include "workspace.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using Kind = ApiError::Kind;

namespace {

constexpr int dialogWidth = 560;

} // namespace

DatabasePasswordDialog::DatabasePasswordDialog(Workspace *workspace, const Application &application,
                                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_application(application)
    , m_field(new SecretField(this))
    , m_row(new CheckedField(tr("Database password"), {}, m_field, this))
    , m_error(new ErrorStrip(this))
    , m_save(new QPushButton(tr("Save password"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Enter the password of the database"));
    build();
}

DatabasePasswordDialog::~DatabasePasswordDialog()
{
    m_field->take();
}

void DatabasePasswordDialog::build()
{
    auto *what = new QLabel(this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setText(tr("The deliveries of %1 are kept in %2, and its server lets nobody in without "
                     "the password of that role.")
                      .arg(m_application.name, Credentials::databaseOf(m_application)));
    m_row->setHint(tr("Kept in the system's keychain, for this database alone, and never shown "
                      "again."));
    auto *form = new QFormLayout;
    formrows::arrange(form);
    formrows::add(form, tr("Database passwo&rd"), m_field, m_row);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::inside);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    column->setSpacing(metrics::between);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_error);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(dialogWidth);

    connect(m_row, &CheckedField::edited, this, [this] {
        m_password.reset();
        m_error->clear();
    });
    connect(m_save, &QPushButton::clicked, this, &DatabasePasswordDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        if (m_error->error()->kind == Kind::KeyringLocked)
            unlock();
        else
            save();
    });
    // Unlocked elsewhere: go on without asking again.
    connect(m_workspace->secrets(), &SecretStore::availabilityChanged, this, [this] {
        if (!m_isSaving && m_error->error() && m_error->error()->kind == Kind::KeyringLocked)
            save();
    });
}

bool DatabasePasswordDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    fitHeight(this, event);
    return done;
}

void DatabasePasswordDialog::save()
{
    m_error->clear();
    if (const Secret entered = m_field->take()) {
        m_password = entered;
        m_field->setPlaceholderText(tr("Entered, not shown"));
    }
    if (const auto form = checkDatabasePasswordForm(m_password); !form) {
        m_password.reset();
        m_field->setPlaceholderText({});
        m_row->showFault(form.error().detail);
        m_field->setFocus(Qt::OtherFocusReason);
        return;
    }
    setBusy(true);
    m_workspace->credentials()
        ->writeDatabasePassword(m_application, m_password, this)
        ->then(this, [this](const Result<QString> &backend) {
            setBusy(false);
            if (backend)
                return accept();
            ApiError error = backend.error();
            if (error.kind == Kind::KeyringAbsent) // the words for a secret offer the session
                error.code = QLatin1StringView(databasePasswordCode);
            m_error->setRetryable(error.kind != Kind::Usage && error.kind != Kind::Forbidden);
            m_error->showError(error);
        });
}

void DatabasePasswordDialog::unlock()
{
    setBusy(true);
    m_workspace->secrets()->unlock(this)->then(this, [this](const Result<Done> &outcome) {
        setBusy(false);
        if (outcome)
            save();
        else
            m_error->showError(outcome.error());
    });
}

void DatabasePasswordDialog::setBusy(bool busy)
{
    m_isSaving = busy;
    m_row->setEnabled(!busy);
    m_error->setEnabled(!busy);
    m_save->setEnabled(!busy);
}

void DatabasePasswordDialog::reject()
{
    m_password.reset();
    QDialog::reject();
}

void DatabasePasswordDialog::dropSecrets()
{
    m_workspace->secrets()->disconnect(this);
    m_field->take();
    m_password.reset();
}

} // namespace motorpool
