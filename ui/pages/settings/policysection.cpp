// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysection.h"

#include "applicationstore.h"
#include "datatable.h"
#include "metrics.h"
#include "preferences.h"
#include "settingsinforce.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

PolicySection::PolicySection(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_file(new ToneLabel(Tone::Secondary, this))
    , m_table(new DataTable(u"policy"_s, preferences, this))
{
    m_file->setFont(secondaryFont(font()));
    m_file->setWordWrap(true);
    m_table->setAccessibleName(tr("Policy in force"));
    m_table->setSortingEnabled(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(m_file);
    column->addWidget(m_table);
    show();
    m_table->setModel(&m_model);
    m_table->horizontalHeader()->setStretchLastSection(true);
    fit();
    connect(preferences, &Preferences::changed, this, &PolicySection::show);
    connect(workspace, &Workspace::sessionChanged, this, &PolicySection::show);
    connect(workspace->applications(), &ApplicationStore::changed, this, &PolicySection::show);
}

void PolicySection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

bool PolicySection::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // another density, another font
        fit();
    return done;
}

/// As high as all of its rows.
void PolicySection::fit()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_table->setFixedHeight(std::max(header->height(), header->sizeHint().height()) +
                            m_table->verticalHeader()->length() + 2 * m_table->frameWidth());
}

void PolicySection::show()
{
    const Policy &policy = m_preferences->rules().policy();
    if (policy.fault)
        m_file->setText(
            tr("✕ The policy cannot be read, so nothing is allowed. %1").arg(policy.fault->detail));
    else if (policy.isThere)
        m_file->setText(tr("By the policy of this computer, %1.").arg(policy.path));
    else
        m_file->setText(tr("This computer has no policy."));

    const ApplicationStore &store = *m_workspace->applications();
    auto application = m_workspace->application();
    if (!application || m_workspace->isDemo())
        application = store.defaultApplication();
    m_model.show(settingsInForce(*m_preferences, store, application.value_or(Application()).id));
}

} // namespace motorpool
