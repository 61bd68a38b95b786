// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveriestab.h"

#include "datatable.h"
#include "deliverypresentation.h"
#include "emptystate.h"
#include "errorguide.h"
#include "metrics.h"
#include "preferences.h"
#include "webhookdesk.h"
#include "workspace.h"

#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

DeliveriesTab::DeliveriesTab(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_presentation(new DeliveryPresentation(preferences, this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
    , m_table(new DataTable(u"vehicleDeliveries"_s, preferences, m_stack))
    , m_page(new QPushButton(tr("Show on the Deliveries page"), this))
{
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_table->setAccessibleName(tr("Deliveries of this vehicle"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setModel(m_presentation);
    m_table->lendColumns({u"received"_s, u"trigger"_s, u"signals"_s}, -1, Qt::AscendingOrder);
    m_empty->setIcon(u"deliveries"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_page->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, metrics::inside);
    column->setSpacing(metrics::inside);
    column->addWidget(m_stack, 1);
    column->addWidget(m_page, 0, Qt::AlignHCenter);

    connect(&m_model, &DeliveryModel::changed, this, &DeliveriesTab::showState);
    connect(m_page, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(m_vehicleId); });
    connect(m_table, &DataTable::activated, this, [this] { Q_EMIT pageWanted(m_vehicleId); });
    connect(preferences, &Preferences::changed, m_presentation, &DeliveryPresentation::refresh);
    connect(m_workspace, &Workspace::closing, this, [this] { m_model.setStore(nullptr); });
    connect(m_workspace, &Workspace::sessionChanged, this, &DeliveriesTab::attach);
    showState();
}

DeliveriesTab::~DeliveriesTab() = default;

void DeliveriesTab::setVehicle(const QString &vehicleId)
{
    if (vehicleId == m_vehicleId)
        return;
    m_vehicleId = vehicleId;
    attach();
}

void DeliveriesTab::attach()
{
    WebhookDesk *desk = isVisible() && !m_vehicleId.isEmpty() ? m_workspace->deliveries() : nullptr;
    DeliveryFilter filter;
    filter.vehicleId = m_vehicleId;
    m_model.setFilter(filter);
    m_model.setStore(desk != nullptr ? &desk->store : nullptr);
    showState();
}

void DeliveriesTab::showState()
{
    const bool isAny = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(isAny ? 0 : 1);
    m_page->setVisible(isAny);
    if (m_model.error()) {
        const ErrorWords words = explain(*m_model.error());
        m_empty->setTexts(words.title, words.cause + u' ' + words.remedy);
    } else if (m_model.wasRead()) {
        m_empty->setTexts(tr("Nothing was delivered"),
                          tr("No webhook told of this vehicle, or it is not subscribed to one. The "
                             "Webhooks page shows which."));
    } else {
        m_empty->setTexts(tr("Reading…"), {});
    }
}

void DeliveriesTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

void DeliveriesTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    attach();
}

} // namespace motorpool
