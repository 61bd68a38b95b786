// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetpage.h"

#include "changebar.h"
#include "clock.h"
#include "datatable.h"
#include "emptystate.h"
#include "errorstrip.h"
#include "filterbar.h"
#include "filterfield.h"
#include "fleetselection.h"
#include "fleettools.h"
#include "fonts.h"
#include "icons.h"
#include "log.h"
#include "metrics.h"
#include "preferences.h"
#include "progressstrip.h"
#include "refreshcontrol.h"
#include "refreshpanel.h"
#include "setaside.h"
#include "skeletonrows.h"
#include "subject.h"
#include "workspace.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

FleetPage::FleetPage(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_list(workspace, preferences)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_mode(new QComboBox(this))
    , m_columns(new QToolButton(this))
    , m_filterBar(new FilterBar(this))
    , m_count(new QLabel(this))
    , m_progress(new ProgressStrip(tr("Syncing the fleet"), this))
    , m_error(new ErrorStrip(this))
    , m_note(new QLabel(this))
    , m_changes(new ChangeBar(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(this))
    , m_table(new DataTable(u"fleet"_s, preferences, this))
    , m_refresh(new RefreshControl(workspace, preferences, &m_list, m_table, this))
    , m_sync(new QAction(this))
    , m_filter(new QAction(this))
{
    m_presenter.setSourceModel(m_list.model());
    setUpActions();
    setUpControls();
    setUpTable();
    m_tools =
        new FleetTools({&m_list, m_table, m_filterBar->field(), this}, workspace, preferences);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::margin, metrics::margin, metrics::margin, 0);
    all->setSpacing(metrics::inside);
    all->addLayout(titleRow());
    all->addLayout(factsRow());
    all->addWidget(m_refresh->panel());
    all->addWidget(m_error);
    all->addWidget(m_note);
    all->addWidget(m_tools->strip());
    all->addWidget(m_changes);
    all->addLayout(filterRow());
    all->addWidget(m_tools->tags());
    all->addLayout(m_stack, 1);

    connect(&m_list, &FleetList::changed, this, &FleetPage::showState);
    connect(&m_list, &FleetList::progressed, this, &FleetPage::showSync);
    connect(m_list.model(), &FleetModel::shown, this, [this] {
        showRows();
        qCDebug(lcUi) << "fleet listed:" << m_list.model()->rowCount();
    });
    connect(preferences, &Preferences::changed, this, &FleetPage::applyPreferences);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    m_soon.callOnTimeout(this, &FleetPage::followSelection);
    m_minute.setInterval(1min);
    m_minute.callOnTimeout(this, [this] {
        const QDateTime now = m_workspace->clock()->utcNow();
        m_list.setNow(now);
        m_presenter.setNow(now);
        showState();
    });
    m_minute.start();
    applyPreferences();
    showState();
}

FleetPage::~FleetPage() = default;

void FleetPage::open()
{
    m_list.open();
}

void FleetPage::setFilterText(const QString &text)
{
    m_filterBar->field()->setText(text);
}

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

QStringList FleetPage::offers(FilterKey key, const QString &typed) const
{
    if (key != FilterKey::Make && key != FilterKey::Model)
        return {};
    constexpr qsizetype most = 50;
    const Fleet &fleet = m_list.fleet();
    QStringList texts;
    for (quint32 number = 0; number < fleet.kinds.size() && texts.size() < most; ++number) {
        const VehicleKind &kind = fleet.kinds[number];
        const std::string_view word = fleet.words[key == FilterKey::Make ? kind.make : kind.model];
        const QString text = QString::fromUtf8(word.data(), qsizetype(word.size()));
        if (!text.isEmpty() && text.contains(typed, Qt::CaseInsensitive) &&
            !texts.contains(text, Qt::CaseInsensitive))
            texts << text;
    }
    texts.sort(Qt::CaseInsensitive);
    return texts;
}

void FleetPage::showState()
{
    const bool isOpen = m_list.isOpen();
    m_facts->setText(fleetFacts(m_list, m_workspace->clock()->utcNow(), m_preferences->timeZone()));
    m_facts->setToolTip(m_list.order().isEmpty() ? QString()
                                                 : tr("Sorted by %1").arg(fleetOrderText(m_list)));
    m_filterBar->setEnabled(isOpen);
    m_mode->setEnabled(isOpen);
    m_changes->show(isOpen ? m_list.fleet().tally : FleetTally());
    showSync();
    showRows();
}

void FleetPage::showSync()
{
    const FleetSync *sync = m_list.sync();
    const bool isRunning = sync && sync->state() == FleetSync::State::Running;
    m_sync->setEnabled(m_list.isLoaded() && !isRunning);
    m_facts->setVisible(!isRunning);
    if (!isRunning)
        m_progress->stop();
    else if (sync->received() == 0)
        m_progress->start();
    else
        m_progress->setProgress(sync->received(), sync->total());

    const FleetStore *store = m_list.store();
    if (sync && sync->error() && !isRunning) {
        m_error->setRetryable(true);
        m_error->showError(*sync->error());
    } else if (store && store->fault()) {
        m_error->setRetryable(false);
        m_error->showError(*store->fault());
    } else {
        m_error->clear();
    }

    QStringList notes;
    if (store) {
        for (const SetAside &file : store->setAside())
            notes << noticeOf(file);
    }
    if (const QString note = fleetNote(m_list); !note.isEmpty())
        notes << note;
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void FleetPage::showRows()
{
    m_count->setText(fleetCount(m_list));
    m_count->setVisible(!m_count->text().isEmpty()); // else its spacing stays
    m_soon.start();
    if (m_list.model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        return;
    }
    const FleetSync *sync = m_list.sync();
    const bool isComing =
        m_list.isOpen() && (!m_list.isLoaded() || (sync->state() == FleetSync::State::Running &&
                                                   m_list.fleet().tally.connections == 0));
    if (isComing || (m_list.isSearching() && m_stack->currentWidget() == m_table)) {
        m_stack->setCurrentWidget(isComing ? static_cast<QWidget *>(m_skeleton) : m_table);
        return;
    }
    const FleetEmptyWords words = fleetEmptyWords(m_list);
    m_next = words.next;
    m_empty->setIcon(words.icon);
    m_empty->setTexts(words.title, words.body);
    m_empty->setAction(words.action);
    m_stack->setCurrentWidget(m_empty);
}

void FleetPage::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    const std::optional<Connection> connection = m_list.model()->connection(cell.row());
    if (!connection)
        return;
    const auto offer = [&](const QString &text, Subject::Kind kind, const QString &id) {
        menu->addAction(text, this,
                        [this, subject = Subject{kind, id}] { Q_EMIT subjectWanted(subject); })
            ->setEnabled(!id.isEmpty());
    };
    offer(tr("Show this user"), Subject::Kind::User, connection->userId);
    offer(tr("Show this vehicle's connections"), Subject::Kind::Vehicle, connection->vehicleId);
    m_refresh->fillMenu(menu);
}

void FleetPage::followSelection()
{
    const QModelIndex current = m_table->currentIndex();
    std::optional<Connection> now;
    if (current.isValid() && m_table->selectionModel()->isSelected(current))
        now = m_list.model()->connection(current.row());
    if (now == m_selected)
        return;
    m_selected = now;
    Q_EMIT connectionSelected(now);
}

void FleetPage::applyPreferences()
{
    m_presenter.setDisplay(m_preferences->timeZone(), m_preferences->units());
    m_presenter.setNow(m_workspace->clock()->utcNow());
    m_skeleton->setRowHeight(rowHeight(m_preferences->density()));
}

void FleetPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showState();
}

} // namespace motorpool
