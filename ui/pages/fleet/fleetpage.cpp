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

void FleetPage::showVehicles(const QStringList &vehicleIds, bool toBeRead)
{
    open();
    setFilterText({});
    m_tools->listVehicles(vehicleIds, [this, toBeRead](const std::vector<quint32> &rows) {
        if (toBeRead)
            m_refresh->askFor(rows);
    });
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
    menu->addAction(tr("Link for the owner…"), this,
                    [this, of = *connection] { Q_EMIT ownerLinkWanted(of); });
    const auto offerCase = [&](const QString &text, CaseSubject::Kind kind, const QString &id) {
        menu->addAction(text, this, [this, of = *connection, kind] { Q_EMIT caseWanted(of, kind); })
            ->setEnabled(!id.isEmpty());
    };
    offerCase(tr("Make a case of this vehicle…"), CaseSubject::Kind::Vehicle,
              connection->vehicleId);
    offerCase(tr("Make a case of this user…"), CaseSubject::Kind::User, connection->userId);
    m_refresh->fillMenu(menu);
    Q_EMIT commandsWanted(menu, selectedSubjects());
}

QList<QAction *> FleetPage::refreshActions() const
{
    return m_refresh->actions();
}

QList<QAbstractButton *> FleetPage::actionButtons() const
{
    return {m_changes->clearGoneButton()};
}

QList<VehicleSubject> FleetPage::selectedSubjects() const
{
    QList<VehicleSubject> subjects;
    const Fleet &fleet = m_list.model()->found().fleet;
    for (const quint32 number : selectedFleetRows(m_table->selectionModel(), *m_list.model())) {
        const FleetRow row(fleet, number);
        VehicleSubject subject;
        subject.connection = row.connection();
        subject.vin = QString::fromStdString(row.vin());
        const std::string_view nickname = row.nickname();
        subject.nickname = QString::fromUtf8(nickname.data(), qsizetype(nickname.size()));
        subject.isGone = row.isGone();
        subjects << subject;
        if (subjects.size() == mostSubjects)
            break;
    }
    return subjects;
}

bool FleetPage::isSelectedGone() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && current.row() < m_list.model()->rowCount() &&
           m_list.model()->row(current.row()).isGone();
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
