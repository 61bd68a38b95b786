// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownerlinkform.h"

#include "checkedfield.h"
#include "connectlink.h"
#include "formrows.h"
#include "icons.h"
#include "metrics.h"
#include "permissionpicker.h"
#include "tonelabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

template <class T>
QString fault(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

QString textFault(const QString &text)
{
    return fault(checkLinkText(text));
}

} // namespace

OwnerLinkForm::OwnerLinkForm(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_connect(new QRadioButton(tr("Connect &link"), this))
    , m_reauthenticate(new QRadioButton(tr("Re-a&uthentication link"), this))
    , m_about(new ToneLabel(Tone::Secondary, this))
    , m_form(new QFormLayout)
    , m_applicationId(new CheckedField(
          tr("Application ID"), [](const QString &text) { return fault(checkApplicationId(text)); },
          this))
    , m_redirectUri(new CheckedField(
          tr("Redirect URI"),
          [this](const QString &text) { return fault(checkRedirectUri(text, applicationId())); },
          this))
    , m_vehicleId(new CheckedField(tr("Vehicle id"), textFault, this))
    , m_mode(new QComboBox(this))
    , m_externalId(new CheckedField(tr("External id"), textFault, this))
    , m_state(new CheckedField(tr("State"), textFault, this))
    , m_moreButton(new QToolButton(this))
    , m_more(new QWidget(this))
    , m_make(new CheckedField(tr("Make"), textFault, this))
    , m_vin(new CheckedField(tr("VIN"), textFault, this))
    , m_askAnew(new QCheckBox(tr("Ask for consent also where it was given &before"), this))
    , m_wantsCode(new QCheckBox(tr("Return an au&thorization code, which only API v2 takes"), this))
    , m_permissions(new PermissionPicker(preferences, this))
{
    buildKinds();
    buildFields();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(metrics::between);
    kinds->addWidget(m_connect);
    kinds->addWidget(m_reauthenticate);
    kinds->addStretch();
    column->addLayout(kinds);
    column->addWidget(m_about);
    column->addSpacing(metrics::grid);
    column->addLayout(m_form);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
    column->addWidget(m_permissions, 1);
    column->addStretch(); // where there are no permissions to choose
    setLayout(column);

    for (CheckedField *field :
         {m_applicationId, m_redirectUri, m_vehicleId, m_externalId, m_state, m_make, m_vin})
        connect(field->edit(), &QLineEdit::textChanged, this, &OwnerLinkForm::changed);
    for (QCheckBox *box : {m_askAnew, m_wantsCode})
        connect(box, &QCheckBox::toggled, this, &OwnerLinkForm::changed);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &OwnerLinkForm::changed);
    connect(m_permissions, &PermissionPicker::changed, this, &OwnerLinkForm::changed);
    m_connect->setChecked(true);
    renewState();
}

void OwnerLinkForm::buildKinds()
{
    m_about->setWordWrap(true);
    auto *kinds = new QButtonGroup(this);
    kinds->addButton(m_connect);
    kinds->addButton(m_reauthenticate);
    connect(m_connect, &QRadioButton::toggled, this, &OwnerLinkForm::showKind);
}

void OwnerLinkForm::buildFields()
{
    using Cars = ConnectLink::Cars;
    m_mode->addItem(tr("Live"), int(Cars::Live));
    m_mode->addItem(tr("Simulated"), int(Cars::Simulated));
    m_mode->addItem(tr("Test"), int(Cars::Test));
    for (CheckedField *field : {m_applicationId, m_vehicleId, m_externalId, m_state, m_vin})
        field->edit()->setFont(fixedFont());
    m_applicationId->edit()->setPlaceholderText(tr("The UUID of the dashboard, not the client id"));
    m_redirectUri->edit()->setPlaceholderText(u"https://…"_s);
    m_externalId->edit()->setPlaceholderText(tr("Your own id of the owner, if you use one"));
    m_state->edit()->setPlaceholderText(tr("None"));
    auto *renew = new QToolButton(this);
    renew->setIcon(themedIcon(u"refresh"_s, palette()));
    renew->setAutoRaise(true);
    renew->setFocusPolicy(Qt::StrongFocus);
    renew->setAccessibleName(tr("New random state"));
    renew->setToolTip(tr("New random state"));
    connect(renew, &QToolButton::clicked, this, &OwnerLinkForm::renewState);
    m_state->addBeside(renew);
    m_state->edit()->setToolTip(
        tr("Comes back with the redirect, so that your application knows its own link again"));

    const auto row = [this](const QString &name, CheckedField *field) {
        formrows::add(m_form, name, field->edit(), field);
    };
    formrows::arrange(m_form);
    row(tr("&Application ID"), m_applicationId);
    row(tr("&Redirect URI"), m_redirectUri);
    row(tr("&Vehicle id"), m_vehicleId);
    formrows::add(m_form, tr("Mo&de"), m_mode, m_mode);
    row(tr("E&xternal id"), m_externalId);
    row(tr("&State"), m_state);

    m_moreButton->setText(tr("More"));
    m_moreButton->setAccessibleName(tr("More: make, VIN, consent, authorization code"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setLayout(buildMore());
    const auto showMore = [this](bool on) {
        m_moreButton->setIcon(themedIcon(on ? u"down"_s : u"right"_s, palette()));
        m_more->setVisible(on && !isReauthentication());
    };
    connect(m_moreButton, &QToolButton::toggled, this, showMore);
    showMore(false);
}

QFormLayout *OwnerLinkForm::buildMore()
{
    auto *form = new QFormLayout;
    formrows::arrange(form);
    formrows::add(form, tr("Ma&ke"), m_make->edit(), m_make);
    formrows::add(form, tr("VI&N"), m_vin->edit(), m_vin);
    form->addRow(m_askAnew);
    form->addRow(m_wantsCode);
    m_make->edit()->setPlaceholderText(tr("TESLA: its sign-in comes at once"));
    m_vin->edit()->setPlaceholderText(tr("Only this vehicle can be connected"));
    return form;
}

bool OwnerLinkForm::isReauthentication() const
{
    return m_reauthenticate->isChecked();
}

QString OwnerLinkForm::vehicleId() const
{
    return isReauthentication() ? m_vehicleId->text() : QString();
}

QString OwnerLinkForm::applicationId() const
{
    return checkApplicationId(m_applicationId->text()).value_or(QString());
}

QString OwnerLinkForm::redirectUri() const
{
    return checkRedirectUri(m_redirectUri->text(), applicationId()).value_or(QString());
}

void OwnerLinkForm::setApplication(const Application &application)
{
    m_applicationId->setText(application.applicationId);
    m_redirectUri->setText(application.redirectUri);
}

void OwnerLinkForm::setWish(const OwnerLinkWish &wish)
{
    using Link = OwnerAdvice::Link;
    const bool again = wish.advice.link == Link::Reauthenticate ||
                       (wish.advice.link == Link::None && !wish.of.vehicleId.isEmpty());
    // Qt leaves the stop for Tab with the button that a person used last.
    for (QRadioButton *kind : {m_connect, m_reauthenticate})
        kind->setFocusPolicy(Qt::StrongFocus);
    (again ? m_reauthenticate : m_connect)->setChecked(true);
    m_vehicleId->setText(wish.of.vehicleId);
    m_externalId->setText(wish.of.externalId);
    const bool isSimulated = wish.of.mode.compare("simulated"_L1, Qt::CaseInsensitive) == 0;
    m_mode->setCurrentIndex(m_mode->findData(
        int(isSimulated ? ConnectLink::Cars::Simulated : ConnectLink::Cars::Live)));
    m_make->setText(wish.of.make);
    m_vin->setText(wish.vin);
    m_permissions->setAsked({});
    m_permissions->setGranted(wish.of.permissions);
    renewState();
    Q_EMIT changed();
}

Result<QString> OwnerLinkForm::link() const
{
    const auto fill = [this](OwnerLinkBase &link) {
        link.applicationId = m_applicationId->text();
        link.redirectUri = m_redirectUri->text();
        link.state = m_state->text();
        link.externalId = m_externalId->text();
    };
    if (isReauthentication()) {
        ReauthenticateLink link;
        fill(link);
        link.vehicleId = m_vehicleId->text();
        return linkText(link);
    }
    ConnectLink link;
    fill(link);
    link.cars = ConnectLink::Cars(m_mode->currentData().toInt());
    link.permissions = m_permissions->asked();
    // What is folded away is not in the link.
    if (m_moreButton->isChecked()) {
        link.make = m_make->text();
        link.vin = m_vin->text();
        link.asksAnew = m_askAnew->isChecked();
        link.wantsCode = m_wantsCode->isChecked();
    }
    return linkText(link);
}

void OwnerLinkForm::showKind()
{
    const bool again = isReauthentication();
    m_about->setText(again ? tr("The owner signs in at the maker again, as after a change of the "
                                "password. Permissions stay; the connection may get another id.")
                           : tr("The owner chooses a car and grants permissions: for a first "
                                "connection, or for more permissions."));
    m_form->setRowVisible(m_vehicleId, again);
    m_form->setRowVisible(m_mode, !again);
    m_moreButton->setVisible(!again);
    m_more->setVisible(!again && m_moreButton->isChecked());
    m_permissions->setVisible(!again);
    Q_EMIT changed();
}

void OwnerLinkForm::renewState()
{
    m_state->setText(randomState());
}

} // namespace motorpool
