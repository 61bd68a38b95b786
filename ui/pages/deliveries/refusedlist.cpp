// SPDX-License-Identifier: GPL-3.0-or-later
#include "refusedlist.h"

#include "datatable.h"
#include "emptystate.h"
#include "preferences.h"
#include "refusedpresentation.h"

#include <QEvent>
#include <QHeaderView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

RefusedList::RefusedList(Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_presentation(new RefusedPresentation(preferences, this))
    , m_stack(new QStackedWidget(this))
    , m_table(new DataTable(u"refused"_s, preferences, m_stack))
    , m_empty(new EmptyState(m_stack))
{
    m_presentation->setSourceModel(&m_model);
    m_presentation->setPalette(palette());
    m_table->setAccessibleName(tr("Refused requests"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setModel(m_presentation);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->setIcon(u"deliveries"_s);
    m_empty->setTexts(tr("Nothing was refused"),
                      tr("Requests that bear no fitting signature, or are no delivery, stand here "
                         "with the reason."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    layout->addWidget(m_stack);
    connect(preferences, &Preferences::changed, m_presentation, &RefusedPresentation::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RefusedList::currentChanged);
    connect(m_table, &DataTable::activated, this, [this] {
        if (const RefusedDelivery *refused = current())
            Q_EMIT benchWanted(*refused);
    });
}

void RefusedList::setRefused(const QList<RefusedDelivery> &refused)
{
    m_model.setRefused(refused);
    m_stack->setCurrentWidget(refused.isEmpty() ? static_cast<QWidget *>(m_empty) : m_table);
    Q_EMIT currentChanged();
}

const RefusedDelivery *RefusedList::current() const
{
    return m_model.refused(m_table->currentIndex().row());
}

void RefusedList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_presentation->setPalette(palette());
}

} // namespace motorpool
