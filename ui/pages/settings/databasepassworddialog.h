// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "secretbytes.h"
#include "secretholder.h"

#include <QDialog>

class QPushButton;

namespace motorpool {

class CheckedField;
class ErrorStrip;
class SecretField;
class Workspace;

/// Takes the password of the database in which an application's deliveries are kept, where its
/// server wants one, and has it stored. What was entered stays, whatever fails.
class DatabasePasswordDialog : public QDialog, public SecretHolder
{
    Q_OBJECT

public:
    /// The workspace outlives the dialog; the application's deliveries are kept in a database.
    DatabasePasswordDialog(Workspace *workspace, const Application &application,
                           QWidget *parent = nullptr);
    ~DatabasePasswordDialog() override;

    void reject() override;
    void dropSecrets() override;

protected:
    bool event(QEvent *event) override;

private:
    void build();
    void save();
    void unlock();
    void setBusy(bool busy);

    Workspace *m_workspace;
    Application m_application;
    Secret m_password; ///< as entered, until it is stored
    bool m_isSaving = false;
    SecretField *m_field;
    CheckedField *m_row;
    ErrorStrip *m_error;
    QPushButton *m_save;
    QPushButton *m_cancel;
};

} // namespace motorpool
