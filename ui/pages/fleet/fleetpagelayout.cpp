// SPDX-License-Identifier: GPL-3.0-or-later
// What the page is made of.
#include "changebar.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "filterbar.h"
#include "filterfield.h"
#include "fleetpage.h"
#include "fleetselection.h"
#include "fleettools.h"
#include "fonts.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "refreshcontrol.h"
#include "skeletonrows.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace motorpool {

using namespace Qt::StringLiterals;

void FleetPage::setUpActions()
{
    m_sync->setText(tr("Sync"));
    m_sync->setIcon(themedIcon(u"refresh"_s, palette()));
    m_sync->setShortcut(QKeySequence::Refresh);
    m_sync->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_sync->setToolTip(tr("Read all connections again; it costs no vehicle calls (%1)")
                           .arg(m_sync->shortcut().toString(QKeySequence::NativeText)));
    connect(m_sync, &QAction::triggered, this,
            [this] { m_list.startSync(Mode(m_mode->currentData().toInt())); });

    m_filter->setText(tr("Filter"));
    m_filter->setIcon(themedIcon(u"filter"_s, palette()));
    m_filter->setShortcut(QKeySequence::Find);
    m_filter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_filter, &QAction::triggered, this, [this] {
        m_filterBar->field()->setFocus(Qt::ShortcutFocusReason);
        m_filterBar->field()->selectAll();
    });
    addActions({m_sync, m_filter});
}

void FleetPage::setUpControls()
{
    m_title->setText(tr("Fleet"));
    m_title->setFont(titleFont(font()));
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setForegroundRole(QPalette::PlaceholderText);

    m_mode->setAccessibleName(tr("Vehicles to read"));
    m_mode->setToolTip(tr("Which vehicles a sync reads; Smartcar keeps live and simulated ones "
                          "apart"));
    m_mode->addItem(tr("Live and simulated"), int(Mode::All));
    m_mode->addItem(tr("Live"), int(Mode::Live));
    m_mode->addItem(tr("Simulated"), int(Mode::Simulated));
    const QVariant chosen = m_preferences->state(u"fleet/mode"_s);
    const int mode = m_mode->findData(chosen.isValid() ? chosen.toInt() : int(Mode::All));
    m_mode->setCurrentIndex(mode < 0 ? m_mode->findData(int(Mode::All)) : mode);
    connect(m_mode, &QComboBox::activated, this,
            [this] { m_preferences->setState(u"fleet/mode"_s, m_mode->currentData().toInt()); });

    m_columns->setIcon(themedIcon(u"columns"_s, palette()));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setMenu(m_table->columnsMenu());

    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);

    m_skeleton->setRowHeight(rowHeight(m_preferences->density()));
    connect(m_filterBar->field(), &FilterField::filterChanged, &m_list, &FleetList::setFilter);
    m_filterBar->field()->setValues(
        [this](FilterKey key, const QString &typed) { return offers(key, typed); });
    m_refresh->setFilterText([this] { return m_filterBar->field()->text(); });
    connect(m_changes, &ChangeBar::filterWanted, this, &FleetPage::setFilterText);
    connect(m_changes, &ChangeBar::clearGoneWanted, &m_list, &FleetList::clearGone);
    connect(m_error, &ErrorStrip::retryRequested, m_sync, &QAction::trigger);
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        if (m_list.sync())
            m_list.sync()->cancel();
    });
    connect(m_empty, &EmptyState::triggered, this, [this] {
        if (m_next == FleetEmptyWords::Next::Sync)
            m_sync->trigger();
        else
            setFilterText({});
    });
}

void FleetPage::setUpTable()
{
    m_table->setAccessibleName(tr("Fleet"));
    new FleetSelection(m_table, m_list.model(), &m_presenter);
    m_table->setModel(&m_presenter);
    connect(m_table, &DataTable::menuRequested, this, &FleetPage::fillMenu);
    // A fleet is too long to be looked through by the window's thread; the filter is made for it.
    connect(m_table, &DataTable::typed, this, [this](const QString &text) {
        m_filterBar->field()->setFocus(Qt::OtherFocusReason);
        m_filterBar->field()->insert(text);
    });
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (const auto connection = m_list.model()->connection(cell.row()))
            Q_EMIT connectionActivated(*connection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon,
            qOverload<>(&QTimer::start));
}

QLayout *FleetPage::titleRow()
{
    auto *sync = new QToolButton(this);
    sync->setDefaultAction(m_sync);
    sync->setAutoRaise(true);
    sync->setFocusPolicy(Qt::StrongFocus);
    sync->setAccessibleName(tr("Sync"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(m_title);
    row->addStretch();
    row->addWidget(m_refresh->button());
    row->addWidget(m_mode);
    row->addWidget(sync);
    return row;
}

/// What is known, or how far the sync is, and how much of it is listed: one line under the title,
/// so that nothing moves.
QLayout *FleetPage::factsRow()
{
    auto *row = new QGridLayout;
    row->addWidget(m_facts, 0, 0);
    row->addWidget(m_progress, 0, 0);
    row->addWidget(m_count, 0, 1);
    row->setColumnStretch(0, 1);
    return row;
}

QLayout *FleetPage::filterRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(m_filterBar, 1);
    // As high as the field, below which mistakes may stand.
    for (QWidget *beside : {m_tools->buttons(), static_cast<QWidget *>(m_columns)}) {
        beside->setFixedHeight(m_filterBar->field()->sizeHint().height());
        row->addWidget(beside, 0, Qt::AlignTop);
    }
    return row;
}

} // namespace motorpool
