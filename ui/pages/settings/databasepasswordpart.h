// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentialnote.h"
#include "secretbytes.h"

#include <QWidget>

class QPushButton;

namespace motorpool {

class CheckedField;
class SecretField;

/// Where a person enters the password of the database in which deliveries are kept, or says that
/// the one kept is to go. It is never shown.
class DatabasePasswordPart : public QWidget
{
    Q_OBJECT

public:
    explicit DatabasePasswordPart(QWidget *parent = nullptr);
    ~DatabasePasswordPart() override;

    /// What is known of the one that is kept, if any is.
    void setNote(const CredentialNote &note, const QDateTime &now);

    /// Of which database it is, as Credentials::databaseOf(); empty: of none.
    void setDatabase(const QString &database);

    /// Whether there is anything to enter or to remove.
    bool isOfUse() const { return !m_database.isEmpty() || m_note.hasDatabasePassword(); }

    /// Checks the form of what is entered and shows what is wrong; true if nothing is.
    bool check();

    /// The password entered; null if there was none. The field is emptied and the password held in
    /// guarded memory.
    Secret password();
    void dropPassword(); ///< entered or held
    bool isToBeRemoved() const { return m_isToBeRemoved; }

    QWidget *field() const;
    void focusField();

Q_SIGNALS:
    void edited();

private:
    bool isKept() const; ///< for this database
    void setToBeRemoved(bool on);
    void showState();
    QString hint() const;

    CredentialNote m_note;
    QString m_age;
    QString m_database;
    Secret m_password;
    bool m_isToBeRemoved = false;
    SecretField *m_field;
    CheckedField *m_row;
    QPushButton *m_remove;
};

} // namespace motorpool
