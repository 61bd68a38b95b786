// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page of deliveries stand.
#include "datatable.h"
#include "deliveriespage.h"
#include "deliveryfilterbar.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "fonts.h"
#include "metrics.h"
#include "preferences.h"
#include "receiverpanel.h"
#include "refusedlist.h"
#include "silencestrip.h"
#include "splittermemory.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace motorpool {

using namespace Qt::StringLiterals;

void DeliveriesPage::build(Preferences *preferences)
{
    auto *title = new QLabel(tr("Deliveries"), this);
    title->setFont(titleFont(font()));
    m_count->setFont(secondaryFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_verified->setFont(secondaryFont(font()));
    m_verified->setForegroundRole(QPalette::PlaceholderText);
    m_newer->setToolTip(tr("Goes to the newest deliveries"));
    m_copy->setToolTip(tr("Copies the body as it came"));
    m_table->setAccessibleName(tr("Deliveries"));
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_empty->setIcon(u"deliveries"_s);
    m_bench->setToolTip(
        tr("Verifies it, says what is wrong with it, sends it again to this computer"));
    auto *which = new QButtonGroup(this);
    for (QPushButton *button : {m_stored, m_turnedAway}) {
        button->setCheckable(true);
        which->addButton(button);
    }
    m_stored->setChecked(true);
    m_stored->setToolTip(tr("Deliveries whose signature fits"));
    m_turnedAway->setToolTip(tr("The last requests that were refused, with the reason"));

    auto *splitter = new QSplitter(Qt::Vertical, m_stack);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({340, 240});
    rememberSplitter(splitter, preferences, u"deliveries/splitter"_s);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_refused);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    head->setSpacing(metrics::inside);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addSpacing(metrics::inside);
    head->addWidget(m_verified);
    head->addStretch(1);
    head->addWidget(m_receiver);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    tools->setSpacing(metrics::inside);
    tools->addWidget(m_stored);
    tools->addWidget(m_turnedAway);
    tools->addWidget(m_newer);
    tools->addStretch(1);
    tools->addWidget(m_vehicle);
    tools->addWidget(m_user);
    tools->addWidget(m_copy);
    tools->addWidget(m_bench);
    auto *strips = new QVBoxLayout;
    strips->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    strips->setSpacing(metrics::inside);
    strips->addWidget(m_error);
    auto *below = new QVBoxLayout; // it comes late, and moves the list alone
    below->setContentsMargins(metrics::margin, 0, metrics::margin, 0);
    below->addWidget(m_silence);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, metrics::margin, 0, 0);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addLayout(strips);
    page->addLayout(tools);
    page->addWidget(m_filter);
    page->addLayout(below);
    page->addWidget(m_stack, 1);
}

} // namespace motorpool
