// SPDX-License-Identifier: GPL-3.0-or-later
#include "managementtokenpart.h"

#include "checkedfield.h"
#include "formrows.h"
#include "metrics.h"
#include "secretcheck.h"
#include "secretfield.h"
#include "tonelabel.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

ManagementTokenPart::ManagementTokenPart(QWidget *parent)
    : QWidget(parent)
    , m_field(new SecretField(this))
    , m_row(new CheckedField(tr("Application Management Token"), {}, m_field, this))
    , m_remove(new QPushButton(this))
{
    auto *what = new ToneLabel(Tone::Secondary, this);
    what->setText(tr("The Application Management Token signs webhooks: with it this program tells "
                     "whether one comes from Smartcar. It is not the client secret, and is in "
                     "Smartcar's dashboard under Configuration. Only webhooks need it. It cannot "
                     "be tested until a webhook arrives."));
    what->setWordWrap(true);
    m_row->addBeside(m_remove);
    m_remove->setAutoDefault(false);
    auto *form = new QFormLayout;
    formrows::arrange(form);
    formrows::add(form, tr("Mana&gement token"), m_field, m_row);
    m_field->setAccessibleName(tr("Application Management Token"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(what);
    column->addLayout(form);
    connect(m_row, &CheckedField::edited, this, [this] {
        m_token.reset();
        setToBeRemoved(false);
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_field->take();
        m_token.reset();
        setToBeRemoved(!m_isToBeRemoved);
        Q_EMIT edited();
    });
    showState();
}

ManagementTokenPart::~ManagementTokenPart()
{
    m_field->take();
}

void ManagementTokenPart::dropToken()
{
    m_field->take();
    m_token.reset();
}

void ManagementTokenPart::setNote(const CredentialNote &note, const QDateTime &now)
{
    m_note = note;
    const auto days = daysSince(note.managementTokenStoredAt, now);
    m_age = days ? tr("%Ln day(s) ago", nullptr, *days) : QString();
    setToBeRemoved(false);
}

bool ManagementTokenPart::check(const Application &application, const Secret &clientSecret)
{
    const Secret entered = token();
    if (!entered)
        return true;
    const auto form = checkManagementTokenForm(entered, application, clientSecret);
    if (form)
        return true;
    m_token.reset();
    showState();
    m_row->showFault(form.error().detail);
    return false;
}

Secret ManagementTokenPart::token()
{
    if (Secret entered = m_field->take()) {
        m_token = std::move(entered);
        showState();
    }
    return m_token;
}

void ManagementTokenPart::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void ManagementTokenPart::setToBeRemoved(bool on)
{
    m_isToBeRemoved = on && m_note.hasManagementToken();
    showState();
}

void ManagementTokenPart::showState()
{
    const bool isKept = m_note.hasManagementToken();
    m_field->setPlaceholderText(m_token           ? tr("Entered, not shown")
                                : m_isToBeRemoved ? tr("To be removed")
                                : isKept          ? tr("Unchanged")
                                                  : tr("None kept"));
    m_row->setHint(m_isToBeRemoved ? tr("It is erased when the changes are saved.")
                   : isKept ? tr("Kept in %1, stored %2. Enter another one only to replace it.")
                                  .arg(m_note.managementTokenBackend, m_age)
                            : tr("Kept in the system's keychain and never shown again."));
    m_remove->setVisible(isKept);
    m_remove->setText(m_isToBeRemoved ? tr("Keep it") : tr("Remove it"));
    m_remove->setAccessibleName(m_isToBeRemoved ? tr("Keep the management token")
                                                : tr("Remove the management token"));
}

} // namespace motorpool
