// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "credentialnote.h"
#include "secretbytes.h"

#include <QWidget>

class QPushButton;

namespace motorpool {

class CheckedField;
class SecretField;

/// Where a person enters an Application Management Token, or says that the one kept is to go. It is
/// never shown.
class ManagementTokenPart : public QWidget
{
    Q_OBJECT

public:
    explicit ManagementTokenPart(QWidget *parent = nullptr);
    ~ManagementTokenPart() override;

    /// What is known of the one that is kept, if any is.
    void setNote(const CredentialNote &note, const QDateTime &now);

    /// Checks the form of what is entered and shows what is wrong; true if nothing is. The client
    /// secret may be null.
    bool check(const Application &application, const Secret &clientSecret);

    /// The token entered; null if there was none. As ApplicationForm::secret(), the field is
    /// emptied and the token held in guarded memory.
    Secret token();
    void dropToken(); ///< entered or held
    bool isToBeRemoved() const { return m_isToBeRemoved; }

    void focusField();

Q_SIGNALS:
    void edited();

private:
    void setToBeRemoved(bool on);
    void showState();

    CredentialNote m_note;
    QString m_age;
    Secret m_token;
    bool m_isToBeRemoved = false;
    SecretField *m_field;
    CheckedField *m_row;
    QPushButton *m_remove;
};

} // namespace motorpool
