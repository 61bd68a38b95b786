// SPDX-License-Identifier: GPL-3.0-or-later
#include "databasepasswordpart.h"

#include "checkedfield.h"
#include "secretcheck.h"
#include "secretfield.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

DatabasePasswordPart::DatabasePasswordPart(QWidget *parent)
    : QWidget(parent)
    , m_field(new SecretField(this))
    , m_row(new CheckedField(tr("Database password"), {}, m_field, this))
    , m_remove(new QPushButton(this))
{
    m_row->addBeside(m_remove);
    m_remove->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_row);
    setFocusProxy(m_row);
    connect(m_row, &CheckedField::edited, this, [this] {
        m_password.reset();
        setToBeRemoved(false);
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        dropPassword();
        setToBeRemoved(!m_isToBeRemoved);
        Q_EMIT edited();
    });
    showState();
}

DatabasePasswordPart::~DatabasePasswordPart()
{
    m_field->take();
}

QWidget *DatabasePasswordPart::field() const
{
    return m_field;
}

void DatabasePasswordPart::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void DatabasePasswordPart::dropPassword()
{
    m_field->take();
    m_password.reset();
}

void DatabasePasswordPart::setNote(const CredentialNote &note, const QDateTime &now)
{
    m_note = note;
    const auto days = daysSince(note.databasePasswordStoredAt, now);
    m_age = days ? tr("%Ln day(s) ago", nullptr, *days) : QString();
    setToBeRemoved(false);
}

void DatabasePasswordPart::setDatabase(const QString &database)
{
    m_database = database;
    showState();
}

bool DatabasePasswordPart::check()
{
    const Secret entered = password();
    if (!entered)
        return true;
    if (m_database.isEmpty()) {
        m_row->showFault(tr("Deliveries are kept in a file, which has no password."));
        return false;
    }
    const auto form = checkDatabasePasswordForm(entered);
    if (form)
        return true;
    m_password.reset();
    showState();
    m_row->showFault(form.error().detail);
    return false;
}

Secret DatabasePasswordPart::password()
{
    if (Secret entered = m_field->take()) {
        m_password = std::move(entered);
        showState();
    }
    return m_password;
}

bool DatabasePasswordPart::isKept() const
{
    return m_note.hasDatabasePassword() && m_note.databasePasswordFor == m_database;
}

void DatabasePasswordPart::setToBeRemoved(bool on)
{
    m_isToBeRemoved = on && m_note.hasDatabasePassword();
    showState();
}

QString DatabasePasswordPart::hint() const
{
    if (m_isToBeRemoved)
        return tr("It is erased when the changes are saved.");
    if (isKept()) {
        return tr("Kept in %1, stored %2. Enter another one only to replace it.")
            .arg(m_note.databasePasswordBackend, m_age);
    }
    if (m_note.hasDatabasePassword()) {
        return tr("The one in %1 is for %2 and is not used for another.")
            .arg(m_note.databasePasswordBackend, m_note.databasePasswordFor);
    }
    return tr("Kept in the system's keychain, for this database alone, and never shown again. "
              "Without one, ~/.pgpass or a certificate is used.");
}

void DatabasePasswordPart::showState()
{
    m_field->setEnabled(!m_database.isEmpty());
    m_field->setPlaceholderText(m_password        ? tr("Entered, not shown")
                                : m_isToBeRemoved ? tr("To be removed")
                                : isKept()        ? tr("Unchanged")
                                                  : tr("None kept"));
    m_row->setHint(hint());
    m_remove->setVisible(m_note.hasDatabasePassword());
    m_remove->setText(m_isToBeRemoved ? tr("Keep it") : tr("Remove it"));
    m_remove->setAccessibleName(m_isToBeRemoved ? tr("Keep the database password")
                                                : tr("Remove the database password"));
}

} // namespace motorpool
