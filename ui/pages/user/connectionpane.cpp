// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectionpane.h"

#include "clearbutton.h"
#include "datatable.h"
#include "emptystate.h"
#include "fonts.h"
#include "icons.h"
#include "metrics.h"
#include "preferences.h"
#include "rowspans.h"
#include "skeletonrows.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using State = ConnectionList::State;

ConnectionPane::ConnectionPane(ConnectionList *list, ConnectionPresenter *presenter,
                               Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_presenter(presenter)
    , m_filter(new QLineEdit(this))
    , m_mode(new QComboBox(this))
    , m_count(new QLabel(this))
    , m_columns(new QToolButton(this))
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_skeleton(new SkeletonRows(this))
    , m_table(new DataTable(u"connections"_s, preferences, this))
{
    setUpControls(preferences);
    setUpTable();

    auto *controls = new QHBoxLayout;
    controls->setSpacing(metrics::inside);
    controls->addWidget(m_filter, 1);
    controls->addWidget(m_mode);
    controls->addSpacing(metrics::inside);
    controls->addWidget(m_count);
    controls->addStretch();
    controls->addWidget(m_columns);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_table);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(metrics::inside);
    all->addLayout(controls);
    all->addLayout(m_stack, 1);

    m_soon.setSingleShot(true);
    m_soon.setInterval(0ms);
    m_soon.callOnTimeout(this, &ConnectionPane::followSelection);
    connect(m_list, &ConnectionList::stateChanged, this, &ConnectionPane::showList);
    connect(m_list->model(), &ConnectionModel::contentChanged, this, &ConnectionPane::showList);
    connect(m_list, &ConnectionList::stateChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_list->model(), &ConnectionModel::contentChanged, this, [this] {
        if (m_selected && m_list->model()->rowOfConnection(m_selected->id) < 0)
            m_isHidden = true;
        m_soon.start();
    });
    showList();
}

void ConnectionPane::setUpControls(Preferences *preferences)
{
    m_filter->setPlaceholderText(tr("Filter: make, model, year, VIN, id…"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setToolTip(tr("Shows connections in which each word occurs"));
    addClearButton(m_filter);
    m_filter->setMaximumWidth(metrics::readable / 2 + metrics::between);
    m_filter->setMinimumWidth(metrics::sidebar / 2);
    m_filter->addAction(themedIcon(u"filter"_s, palette()), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, m_list->model(), &ConnectionModel::setFilter);

    m_mode->setAccessibleName(tr("Mode"));
    m_mode->setToolTip(tr("Which vehicles to list; Smartcar keeps live and simulated ones apart"));
    m_mode->addItem(tr("Live"), int(Mode::Live));
    m_mode->addItem(tr("Simulated"), int(Mode::Simulated));
    m_mode->addItem(tr("Live and simulated"), int(Mode::All));
    connect(m_mode, &QComboBox::activated, m_list,
            [this] { m_list->setMode(Mode(m_mode->currentData().toInt())); });

    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);

    m_columns->setIcon(themedIcon(u"columns"_s, palette()));
    m_columns->setText(tr("Columns"));
    m_columns->setAccessibleName(tr("Columns"));
    m_columns->setToolTip(tr("Choose columns"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columns->setAutoRaise(true);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setMenu(m_table->columnsMenu());

    m_skeleton->setRowHeight(rowHeight(preferences->density()));
    connect(preferences, &Preferences::changed, m_skeleton,
            [this, preferences] { m_skeleton->setRowHeight(rowHeight(preferences->density())); });
    connect(m_empty, &EmptyState::triggered, this, [this] { Q_EMIT nextWanted(m_next); });
}

void ConnectionPane::setUpTable()
{
    m_table->setAccessibleName(tr("Connections"));
    m_table->setModel(m_presenter);
    connect(m_table, &DataTable::menuRequested, this, &ConnectionPane::fillMenu);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &cell) {
        if (const auto connection = m_list->model()->connection(cell.row()))
            Q_EMIT connectionActivated(*connection);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, &m_soon,
            qOverload<>(&QTimer::start));
}

void ConnectionPane::focusTable()
{
    m_focusAwaited = true;
    m_focusFrom = window()->focusWidget();
    passFocus();
}

void ConnectionPane::passFocus()
{
    if (!m_focusAwaited || m_stack->currentWidget() != m_table)
        return;
    m_focusAwaited = false;
    if (window()->focusWidget() == m_focusFrom)
        m_table->setFocus();
}

void ConnectionPane::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ConnectionPane::clearFilter()
{
    m_filter->clear();
}

void ConnectionPane::showList()
{
    m_mode->setCurrentIndex(m_mode->findData(int(m_list->mode())));
    const bool isOpen = m_list->state() != State::Closed;
    m_filter->setEnabled(isOpen);
    m_mode->setEnabled(isOpen);
    m_count->setText(countWords(*m_list));

    if (m_list->model()->rowCount() > 0) {
        m_stack->setCurrentWidget(m_table);
        passFocus();
        return;
    }
    if (m_list->state() == State::Reading && m_list->model()->total() == 0) {
        m_stack->setCurrentWidget(m_skeleton);
        return;
    }
    const EmptyWords words = emptyWords(*m_list);
    m_next = words.next;
    m_empty->setIcon(words.icon);
    m_empty->setTexts(words.title, words.body);
    m_empty->setAction(words.action);
    m_stack->setCurrentWidget(m_empty);
}

void ConnectionPane::fillMenu(QMenu *menu, const QModelIndex &cell)
{
    const std::optional<Connection> connection = m_list->model()->connection(cell.row());
    if (!connection)
        return;
    const auto offer = [&](const QString &text, Subject::Kind kind, const QString &id) {
        QAction *action = menu->addAction(
            text, this, [this, subject = Subject{kind, id}] { Q_EMIT subjectWanted(subject); });
        action->setEnabled(!id.isEmpty() && m_list->subject() != Subject{kind, id});
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
    Q_EMIT commandsWanted(menu, selectedSubjects());
}

QMenu *ConnectionPane::columnsMenu() const
{
    return m_table->columnsMenu();
}

QList<VehicleSubject> ConnectionPane::selectedSubjects() const
{
    constexpr qsizetype most = 1000; // nothing is done to more at once
    QList<VehicleSubject> subjects;
    const ConnectionModel *model = m_list->model();
    for (const RowSpan &span : selectedSpans(m_table->selectionModel())) {
        for (int row = span.first; row <= span.last && subjects.size() < most; ++row) {
            if (const auto connection = model->connection(row)) {
                VehicleSubject subject;
                subject.connection = *connection;
                subject.vin = model->vin(connection->vehicleId);
                subjects << subject;
            }
        }
    }
    return subjects;
}

void ConnectionPane::followSelection()
{
    ConnectionModel *model = m_list->model();
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::optional<Connection> now;
    if (!rows.isEmpty()) {
        const QModelIndex current = m_table->currentIndex();
        const bool isCurrent = m_table->selectionModel()->isSelected(current);
        now = model->connection(isCurrent ? current.row() : rows.first().row());
    } else if (m_isHidden && model->holds(m_selected->id)) {
        // Hidden by the filter it stays the selected one; when it is back, it is marked again.
        if (const int row = model->rowOfConnection(m_selected->id); row >= 0)
            select(row);
        return;
    } else if (!m_selected && !m_hadSelection && model->rowCount() > 0 &&
               m_list->state() != State::Reading) {
        select(std::max(0, model->rowOfConnection(std::exchange(m_first, {}))));
        return;
    }
    m_isHidden = false;
    m_hadSelection = now.has_value() || (m_hadSelection && model->total() > 0);
    if (now == m_selected)
        return;
    m_selected = now;
    Q_EMIT connectionSelected(now);
}

void ConnectionPane::select(int row)
{
    m_table->selectionModel()->setCurrentIndex(m_presenter->index(row, 0),
                                               QItemSelectionModel::ClearAndSelect |
                                                   QItemSelectionModel::Rows);
}

} // namespace motorpool
