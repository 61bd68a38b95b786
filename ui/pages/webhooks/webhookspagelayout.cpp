// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of the page of webhooks stand, and what its own buttons do.
#include "coverageexport.h"
#include "coveragepane.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "fonts.h"
#include "icons.h"
#include "metrics.h"
#include "progressstrip.h"
#include "skeletonrows.h"
#include "splittermemory.h"
#include "subscriptionpanel.h"
#include "webhookspage.h"
#include "workstrip.h"

#include <QAction>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

void WebhooksPage::setUpActions()
{
    m_refresh->setText(tr("Read webhooks and subscriptions again"));
    m_refresh->setIcon(themedIcon(u"refresh"_s, palette()));
    m_refresh->setToolTip(tr("Reads webhooks, subscriptions and connections again; it costs no "
                             "calls"));
    connect(m_refresh, &QAction::triggered, &m_desk, &CoverageDesk::refresh);
    m_filter->setText(tr("Filter"));
    connect(m_filter, &QAction::triggered, m_pane, &CoveragePane::focusFilter);
    addActions({m_refresh, m_filter});
    // Each page with a list has it; the menu's is the fleet's.
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, m_export->button(), &QToolButton::click);
}

void WebhooksPage::setUpList()
{
    m_list->setAccessibleName(tr("Webhooks"));
    m_list->setModel(&m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSortingEnabled(false);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isRefreshing)
                    choose(current.row());
            });
    connect(m_list, &QAbstractItemView::activated, this,
            [this](const QModelIndex &cell) { showDetails(m_model.webhook(cell.row())); });
    connect(m_list, &DataTable::menuRequested, this, [this](QMenu *menu, const QModelIndex &cell) {
        const Webhook *of = m_model.webhook(cell.row());
        if (!of)
            return;
        menu->addSeparator();
        menu->addAction(tr("Details of the webhook…"), this,
                        [this, id = of->id] { showDetails(m_desk.webhook(id)); });
        menu->addAction(tr("Copy the callback"), this,
                        [uri = of->callbackUri] { QGuiApplication::clipboard()->setText(uri); });
        menu->addAction(tr("Copy the webhook's id"), this,
                        [id = of->id] { QGuiApplication::clipboard()->setText(id); });
    });
}

void WebhooksPage::build()
{
    buildContent();
    m_title->setFont(titleFont(font()));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true); // it may be long, and shall not widen the window
    auto *refresh = new QToolButton(this);
    refresh->setDefaultAction(m_refresh);
    refresh->setAutoRaise(true);
    refresh->setFocusPolicy(Qt::StrongFocus);
    refresh->setAccessibleName(m_refresh->text());
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::inside);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_export->button());
    head->addWidget(refresh);
    setTabOrder(m_export->button(), refresh);
    auto *facts = new QGridLayout; // one above the other, so that nothing moves
    facts->addWidget(m_facts, 0, 0);
    facts->addWidget(m_progress, 0, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, metrics::margin);
    page->setSpacing(metrics::inside);
    page->addLayout(head);
    page->addLayout(facts);
    page->addWidget(m_panel);
    page->addWidget(m_export->strip());
    page->addWidget(m_error);
    page->addLayout(m_stack, 1);
}

void WebhooksPage::buildContent()
{
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_chosen->setForegroundRole(QPalette::PlaceholderText);
    m_chosen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chosen->setFont(secondaryFont(font()));
    const auto setUp = [this](QToolButton *button, const QString &icon, const QString &name) {
        button->setIcon(themedIcon(icon, palette()));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(name);
    };
    setUp(m_details, u"info"_s, tr("Details of the webhook…"));
    setUp(m_copyCallback, u"copy"_s, tr("Copy the callback"));
    connect(m_details, &QToolButton::clicked, this, [this] { showDetails(m_desk.chosen()); });
    connect(m_copyCallback, &QToolButton::clicked, this, [this] {
        if (const Webhook *of = m_desk.chosen())
            QGuiApplication::clipboard()->setText(of->callbackUri);
    });
    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics::inside);
    facts->addWidget(m_chosen, 1);
    facts->addWidget(m_details, 0, Qt::AlignTop);
    facts->addWidget(m_copyCallback, 0, Qt::AlignTop);
    setTabOrder(m_list, m_details);
    setTabOrder(m_details, m_copyCallback);
    auto *below = new QWidget(m_content);
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, metrics::inside, 0, 0);
    column->setSpacing(metrics::inside);
    column->addLayout(facts);
    column->addWidget(m_pane, 1);
    auto *splitter = new QSplitter(Qt::Vertical, m_content);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({148, 480});
    rememberSplitter(splitter, m_preferences, u"webhooks/splitter"_s);
    auto *all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
}

} // namespace motorpool
