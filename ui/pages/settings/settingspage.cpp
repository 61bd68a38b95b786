// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "accesssection.h"
#include "alertsection.h"
#include "appearancesection.h"
#include "applicationlist.h"
#include "deliverysection.h"
#include "errorstrip.h"
#include "freshnesssection.h"
#include "locksection.h"
#include "makefreshness.h"
#include "metrics.h"
#include "placessection.h"
#include "policysection.h"
#include "preferences.h"
#include "secretreminderchoice.h"
#include "secretreminders.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 720;

} // namespace

SettingsPage::SettingsPage(Workspace *workspace, Preferences *preferences, const Paths &paths,
                           QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_fault(new ErrorStrip(this))
    , m_applications(new ApplicationList(workspace, this))
{
    auto *content = new QWidget;
    content->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                               2 * metrics::margin);
    column->setSpacing(metrics::inside);
    auto *title = new QLabel(tr("Settings"));
    title->setFont(titleFont(font()));
    column->addWidget(title);
    column->addWidget(m_fault);
    addSection(column, tr("Applications"), m_applications);
    auto *reminders = new SecretReminders(workspace, preferences);
    column->addWidget(reminders);
    column->addWidget(new SecretReminderChoice(preferences));
    m_alerts = new AlertSection(workspace, preferences);
    addSection(column, tr("Notifications"), m_alerts);
    addSection(column, tr("Deliveries"), new DeliverySection(preferences));
    addSection(column, tr("Access"), new AccessSection(preferences));
    addSection(column, tr("Appearance"), new AppearanceSection(preferences));
    addSection(column, tr("Freshness"), new FreshnessSection(preferences));
    column->addWidget(new MakeFreshnessTable(workspace, preferences));
    addSection(column, tr("Lock"), new LockSection(preferences));
    addSection(column, tr("Where things lie"), new PlacesSection(paths));
    addSection(column, tr("Policy in force"), new PolicySection(workspace, preferences));
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the focus
    scroll->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    m_fault->setRetryable(false);
    connect(m_applications, &ApplicationList::opened, this, &SettingsPage::applicationOpened);
    connect(m_alerts, &AlertSection::sampleWanted, this, &SettingsPage::noticeWanted);
    connect(reminders, &SecretReminders::rotationWanted, m_applications,
            &ApplicationList::replaceSecret);
    connect(preferences, &Preferences::faultChanged, this, &SettingsPage::showFault);
    showFault();
}

void SettingsPage::addApplication()
{
    m_applications->add();
}

void SettingsPage::editApplication(const QString &id)
{
    m_applications->edit(id);
}

void SettingsPage::replaceSecret(const QString &id)
{
    m_applications->replaceSecret(id);
}

QList<QAbstractButton *> SettingsPage::actionButtons() const
{
    QList<QAbstractButton *> buttons;
    for (QPushButton *button : findChildren<QPushButton *>()) {
        // Not of a dialog over it, nor what the menu bar has.
        if (button->window() == window() && button->objectName() != "addApplication"_L1)
            buttons << button;
    }
    return buttons;
}

AlertRules *SettingsPage::alertRules() const
{
    return m_alerts->rules();
}

void SettingsPage::showNoticeFault(const QString &why)
{
    m_alerts->showFault(why);
}

void SettingsPage::addSection(QVBoxLayout *column, const QString &title, QWidget *section)
{
    auto *heading = new QLabel(title);
    heading->setFont(keyFont(font()));
    column->addSpacing(metrics::between);
    column->addWidget(heading);
    column->addWidget(section);
}

void SettingsPage::showFault()
{
    if (const auto &fault = m_preferences->fault())
        m_fault->showError(*fault);
    else
        m_fault->clear();
}

} // namespace motorpool
