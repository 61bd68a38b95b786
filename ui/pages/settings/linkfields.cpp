// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkfields.h"

#include "checkedfield.h"
#include "checks.h"
#include "fonts.h"
#include "formrows.h"

#include <QFormLayout>
#include <QLineEdit>

namespace motorpool {

using namespace Qt::StringLiterals;

LinkFields::LinkFields(QWidget *parent)
    : QWidget(parent)
    , m_applicationId(new CheckedField(tr("Application ID"), checks::applicationId, this))
    , m_redirectUri(new CheckedField(
          tr("Redirect URI"),
          [this](const QString &text) {
              return checks::redirectUri(text, m_applicationId->text());
          },
          this))
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    formrows::add(form, tr("Application I&D"), m_applicationId->edit(), m_applicationId);
    formrows::add(form, tr("Redirect U&RI"), m_redirectUri->edit(), m_redirectUri);
    m_applicationId->edit()->setFont(fixedFont());
    m_applicationId->edit()->setPlaceholderText(u"00000000-0000-0000-0000-000000000000"_s);
    m_applicationId->setHint(tr("A UUID from the dashboard, Configuration; not the client id."));
    m_redirectUri->edit()->setPlaceholderText(u"https://…"_s);
    m_redirectUri->setHint(
        tr("Where owners come back to from Connect; one of those in the dashboard."));
    for (CheckedField *field : {m_applicationId, m_redirectUri})
        connect(field, &CheckedField::edited, this, &LinkFields::edited);
}

void LinkFields::setApplication(const Application &application)
{
    m_applicationId->setText(application.applicationId);
    m_redirectUri->setText(application.redirectUri);
}

void LinkFields::fill(Application *application) const
{
    application->applicationId =
        checkApplicationId(m_applicationId->text()).value_or(m_applicationId->text());
    application->redirectUri = m_redirectUri->text();
}

} // namespace motorpool
