// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "credentialnote.h"
#include "secretbytes.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QToolButton;

namespace motorpool {

class ApplicationStore;
class CheckedField;
class DatabasePasswordPart;
class LimitFields;
class LinkFields;
class ManagementTokenPart;
class SecretField;

/// What a person enters about an application: name, client id, secret; what signs its webhooks; how
/// many calls it may make under "Limits", what links for owners take under "Links for owners",
/// hosts, CA file and where deliveries are kept under "Advanced".
class ApplicationForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationForm(QWidget *parent = nullptr);
    ~ApplicationForm() override;

    /// What the policy presets is filled in, and what it locks cannot be changed.
    void setRules(const ApplicationStore &store);

    /// Fills in an application that exists; its secret then counts as entered unless replaced.
    void setApplication(const Application &application);

    /// What is entered, on top of what was set.
    Application application() const;

    /// Checks everything, shows what is wrong and takes the focus there; true if nothing is.
    bool check();

    /// The secret entered: null if there was none, or the one set stays. The field is emptied; the
    /// form goes on holding the secret in guarded memory, so that nobody has to enter it again.
    Secret secret();

    void focusSecret();

    /// No secret, management token or password is left in it.
    void dropSecrets();

    ManagementTokenPart *managementToken() const { return m_managementToken; }
    DatabasePasswordPart *databasePassword() const { return m_databasePassword; }

    /// What is known of the secrets that are kept beside the client secret.
    void setNote(const CredentialNote &note, const QDateTime &now);

Q_SIGNALS:
    void edited();

private:
    void build();
    void fill(const Application &application);
    void addAdvanced(QFormLayout *form);
    QToolButton *addPart(const QString &text, const QString &name, QWidget *part);
    void browseForCaFile();
    void forgetSecret();
    void showDatabase();
    void showSecretState();
    QList<CheckedField *> fields() const;

    Application m_base;
    Secret m_secret;
    bool m_existing = false;
    CheckedField *m_name;
    QComboBox *m_mark;
    CheckedField *m_clientId;
    SecretField *m_secretField;
    CheckedField *m_secretRow;
    ManagementTokenPart *m_managementToken;
    QToolButton *m_managementTokenButton = nullptr;
    LimitFields *m_limits;
    QToolButton *m_limitsButton = nullptr;
    LinkFields *m_links;
    QToolButton *m_linksButton = nullptr;
    QWidget *m_advancedPart;
    QToolButton *m_advanced = nullptr;
    CheckedField *m_iam;
    CheckedField *m_vehicle;
    CheckedField *m_management;
    CheckedField *m_caFile;
    CheckedField *m_deliveries;
    DatabasePasswordPart *m_databasePassword;
    QFormLayout *m_advancedForm = nullptr;
    QWidget *m_browse = nullptr;
};

} // namespace motorpool
