// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationform.h"

#include "applicationstore.h"
#include "checkedfield.h"
#include "checks.h"
#include "credentials.h"
#include "databasepasswordpart.h"
#include "formrows.h"
#include "icons.h"
#include "limitfields.h"
#include "linkfields.h"
#include "managementtokenpart.h"
#include "markicon.h"
#include "metrics.h"
#include "secretfield.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

void addRow(QFormLayout *form, const QString &name, CheckedField *field)
{
    formrows::add(form, name, field->edit(), field);
}

} // namespace

ApplicationForm::ApplicationForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new CheckedField(tr("Name"), checks::name, this))
    , m_mark(new QComboBox(this))
    , m_clientId(new CheckedField(tr("Client id"), checks::clientId, this))
    , m_secretField(new SecretField(this))
    , m_secretRow(new CheckedField(tr("Client secret"), {}, m_secretField, this))
    , m_managementToken(new ManagementTokenPart(this))
    , m_limits(new LimitFields(this))
    , m_links(new LinkFields(this))
    , m_advancedPart(new QWidget(this))
    , m_iam(new CheckedField(tr("Token host"), checks::hostUrl, this))
    , m_vehicle(new CheckedField(tr("Vehicle host"), checks::hostUrl, this))
    , m_management(new CheckedField(tr("Management host"), checks::hostUrl, this))
    , m_caFile(new CheckedField(tr("CA file"), checks::caFile, this))
    , m_deliveries(new CheckedField(tr("Where deliveries are kept"), checks::deliveries, this))
    , m_databasePassword(new DatabasePasswordPart(this))
{
    build();
    connect(m_limits, &LimitFields::edited, this, &ApplicationForm::edited);
    connect(m_managementToken, &ManagementTokenPart::edited, this, &ApplicationForm::edited);
    connect(m_databasePassword, &DatabasePasswordPart::edited, this, &ApplicationForm::edited);
    fill({});
    showSecretState();
    for (const CheckedField *field : fields())
        connect(field, &CheckedField::edited, this, &ApplicationForm::edited);
}

ApplicationForm::~ApplicationForm()
{
    m_secretField->take();
}

void ApplicationForm::dropSecrets()
{
    m_secretField->take();
    m_secret.reset();
    m_managementToken->dropToken();
    m_databasePassword->dropPassword();
}

QList<CheckedField *> ApplicationForm::fields() const
{
    return {m_name,
            m_clientId,
            m_secretRow,
            m_links->applicationId(),
            m_links->redirectUri(),
            m_iam,
            m_vehicle,
            m_management,
            m_caFile,
            m_deliveries};
}

void ApplicationForm::build()
{
    m_name->edit()->setMaxLength(100);
    m_name->edit()->setPlaceholderText(tr("Fleet EU"));
    m_clientId->edit()->setPlaceholderText(u"client_…"_s);
    m_clientId->edit()->setFont(fixedFont());
    m_clientId->setHint(tr("From Smartcar's dashboard: Configuration, API credentials."));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    auto *form = new QFormLayout;
    formrows::arrange(form);
    addRow(form, tr("&Name"), m_name);
    for (const ColourMark mark : colourMarks)
        m_mark->addItem(markIcon(mark), titleOf(mark), int(mark));
    m_mark->setMaximumWidth(formrows::numberWidth);
    m_mark->setToolTip(tr("A colour by which its windows are told from those of others"));
    formrows::add(form, tr("Colour mar&k"), m_mark);
    addRow(form, tr("Client &id"), m_clientId);
    addRow(form, tr("Client &secret"), m_secretRow);
    column->addLayout(form);

    m_managementTokenButton =
        addPart(tr("&Webhooks"), tr("Webhooks: the Application Management Token, which signs them"),
                m_managementToken);
    m_limitsButton = addPart(tr("&Limits"), tr("Limits: how many calls may be made"), m_limits);
    m_linksButton = addPart(tr("Links for o&wners"),
                            tr("Links for owners: Application ID and redirect URI"), m_links);
    m_advancedForm = new QFormLayout(m_advancedPart);
    formrows::arrange(m_advancedForm);
    addAdvanced(m_advancedForm);
    m_advanced =
        addPart(tr("&Advanced"), tr("Advanced: hosts, CA file and where deliveries are kept"),
                m_advancedPart);
}

// A part that is folded away until its button is pressed.
QToolButton *ApplicationForm::addPart(const QString &text, const QString &name, QWidget *part)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setAccessibleName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto show = [button, part](bool on) {
        button->setIcon(themedIcon(on ? u"down"_s : u"right"_s, button->palette()));
        part->setVisible(on);
    };
    connect(button, &QToolButton::toggled, part, show);
    show(false);
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignLeft);
    layout()->addWidget(part);
    return button;
}

void ApplicationForm::addAdvanced(QFormLayout *form)
{
    addRow(form, tr("&Token host"), m_iam);
    addRow(form, tr("&Vehicle host"), m_vehicle);
    addRow(form, tr("&Management host"), m_management);
    addRow(form, tr("CA &file"), m_caFile);
    m_caFile->edit()->setPlaceholderText(tr("None"));
    m_caFile->setHint(tr("PEM file with certificates to trust in addition to the system's."));
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setAccessibleName(tr("Browse for a CA file"));
    browse->setAutoDefault(false);
    m_caFile->addBeside(browse);
    m_browse = browse;
    connect(browse, &QPushButton::clicked, this, &ApplicationForm::browseForCaFile);
    addRow(form, tr("&Deliveries"), m_deliveries);
    m_deliveries->edit()->setPlaceholderText(tr("In a file beside the fleet"));
    m_deliveries->setHint(tr("A team shares a PostgreSQL database: "
                             "postgresql://user@host/database?sslmode=verify-full."));
    formrows::add(form, tr("Database passwo&rd"), m_databasePassword->field(), m_databasePassword);
    // Not only while it is typed in.
    connect(m_deliveries->edit(), &QLineEdit::textChanged, this, &ApplicationForm::showDatabase);
    connect(m_secretRow, &CheckedField::edited, this, &ApplicationForm::forgetSecret);
}

void ApplicationForm::setRules(const ApplicationStore &store)
{
    fill(store.withPresets(m_base));
    m_limits->setRules(store.rules());
    const auto lock = [&store](Setting setting, CheckedField *field) {
        if (!store.rules().isLocked(setting))
            return;
        field->edit()->setReadOnly(true);
        field->edit()->setEnabled(false);
        field->setHint(tr("Set by your administrator."));
    };
    lock(Setting::CaFile, m_caFile);
    lock(Setting::Deliveries, m_deliveries);
    m_browse->setEnabled(!store.rules().isLocked(Setting::CaFile));
}

void ApplicationForm::setNote(const CredentialNote &note, const QDateTime &now)
{
    m_managementToken->setNote(note, now);
    m_databasePassword->setNote(note, now);
    showDatabase();
    if (note.hasDatabasePassword())
        m_advanced->setChecked(true);
}

void ApplicationForm::showDatabase()
{
    Application entered;
    entered.deliveries = m_deliveries->text();
    m_databasePassword->setDatabase(Credentials::databaseOf(entered));
    m_advancedForm->setRowVisible(m_databasePassword, m_databasePassword->isOfUse());
}

void ApplicationForm::setApplication(const Application &application)
{
    m_existing = true;
    fill(application);
    showSecretState();
}

void ApplicationForm::fill(const Application &application)
{
    m_base = application;
    m_name->setText(application.name);
    m_mark->setCurrentIndex(m_mark->findData(int(application.mark)));
    m_clientId->setText(application.clientId);
    m_iam->setText(application.hosts.iam.toString());
    m_vehicle->setText(application.hosts.vehicle.toString());
    m_management->setText(application.hosts.management.toString());
    m_caFile->setText(application.caFile);
    m_deliveries->setText(application.deliveries);
    showDatabase();
    if (application.hosts != Hosts() || !application.caFile.isEmpty() ||
        !application.deliveries.isEmpty())
        m_advanced->setChecked(true);
    m_limits->setLimits(application.limits);
    if (application.limits != Limits())
        m_limitsButton->setChecked(true);
    m_links->setApplication(application);
    if (!application.applicationId.isEmpty() || !application.redirectUri.isEmpty())
        m_linksButton->setChecked(true);
}

Application ApplicationForm::application() const
{
    Application entered = m_base;
    entered.name = m_name->text();
    entered.mark = ColourMark(m_mark->currentData().toInt());
    entered.clientId = m_clientId->text();
    entered.caFile = m_caFile->text();
    entered.deliveries = checkDeliveriesPlace(m_deliveries->text()).value_or(QString());
    entered.limits = m_limits->limits();
    m_links->fill(&entered);
    const auto host = [](const CheckedField *field) {
        return checkHostUrl(field->text()).value_or(QUrl());
    };
    entered.hosts = {host(m_iam), host(m_vehicle), host(m_management)};
    return entered;
}

bool ApplicationForm::check()
{
    CheckedField *first = nullptr;
    for (CheckedField *field : fields()) {
        if (!field->check() && !first)
            first = field;
    }
    if (!m_existing && !m_secret && m_secretField->text().isEmpty()) {
        m_secretRow->showFault(tr("The client secret is missing."));
        first = first ? first : m_secretRow;
    }
    if (!first && !m_managementToken->check(application(), secret())) {
        m_managementTokenButton->setChecked(true);
        m_managementToken->focusField();
        return false;
    }
    if (!first && !m_databasePassword->check()) {
        m_advanced->setChecked(true);
        m_databasePassword->focusField();
        return false;
    }
    if (!first)
        return true;
    if (m_advancedPart->isAncestorOf(first))
        m_advanced->setChecked(true);
    if (m_links->isAncestorOf(first))
        m_linksButton->setChecked(true);
    first->edit()->setFocus(Qt::OtherFocusReason);
    return false;
}

Secret ApplicationForm::secret()
{
    if (Secret entered = m_secretField->take()) {
        m_secret = std::move(entered);
        showSecretState();
    }
    return m_secret;
}

void ApplicationForm::focusSecret()
{
    m_secretField->setFocus(Qt::OtherFocusReason);
}

void ApplicationForm::browseForCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA file"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        m_caFile->check();
        Q_EMIT edited();
    });
    dialog->open();
}

void ApplicationForm::forgetSecret()
{
    if (!m_secret)
        return;
    m_secret.reset();
    showSecretState();
}

void ApplicationForm::showSecretState()
{
    if (m_secret)
        m_secretField->setPlaceholderText(tr("Entered, not shown"));
    else if (m_existing)
        m_secretField->setPlaceholderText(tr("Unchanged"));
    else
        m_secretField->setPlaceholderText({});
    m_secretRow->setHint(m_existing ? tr("Enter a new secret only to replace the one that is kept.")
                                    : tr("Kept in the system's keychain and never shown again."));
}

} // namespace motorpool
