// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatable.h"

#include "accessiblefactory.h"
#include "accessibletable.h"
#include "columnmemory.h"
#include "metrics.h"
#include "preferences.h"
#include "tablecelldelegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QMetaMethod>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// The end of the header above the vertical scroll bar.
class HeaderEnd final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOption option;
        option.initFrom(this);
        style()->drawControl(QStyle::CE_HeaderEmptyArea, &option, &painter, this);
    }
};

} // namespace

DataTable::DataTable(const QString &name, Preferences *preferences, QWidget *parent)
    : QTableView(parent)
    , m_preferences(preferences)
    , m_columns(new QMenu(this))
    , m_headerEnd(new HeaderEnd(this))
{
    installAccessibleFaces();
    setItemDelegate(new TableCellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    addScrollBarWidget(m_headerEnd, Qt::AlignTop);
    setUpHeaders();
    m_memory = new ColumnMemory(name, preferences, this);
    connect(m_memory, &ColumnMemory::arranged, this, &DataTable::columnsArranged);
    connect(m_columns, &QMenu::aboutToShow, this, &DataTable::fillColumnsMenu);
    connect(preferences, &Preferences::changed, this, &DataTable::applyLook);
    applyLook();
}

DataTable::~DataTable() = default;

void DataTable::setUpHeaders()
{
    QHeaderView *columns = horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setHighlightSections(false);
    columns->setMinimumSectionSize(40);
    columns->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    columns->setSortIndicatorClearable(true);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QWidget::customContextMenuRequested, this, [this, columns](QPoint place) {
        m_columns->popup(columns->viewport()->mapToGlobal(place));
    });
    setSortingEnabled(true);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    if (newModel) {
        // Connected before the view and its selection connect themselves, and so called first.
        connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { letGoOfCurrent(first, last); });
        connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this,
                &DataTable::letGoOfLargeSelection);
    }
    QTableView::setModel(newModel);
    m_memory->restore();
    fillColumnsMenu();
}

void DataTable::setSelectionModel(QItemSelectionModel *selection)
{
    QTableView::setSelectionModel(selection);
    // The header shows nothing of the selection, but would walk over all its rows to find out.
    auto *unused = new QItemSelectionModel(selection->model(), selection);
    horizontalHeader()->setSelectionModel(unused);
}

QList<int> DataTable::shownColumns() const
{
    QList<int> columns;
    const QHeaderView *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

QStringList DataTable::shownKeys() const
{
    return m_memory->shownKeys();
}

QStringList DataTable::ownKeys() const
{
    return m_memory->ownKeys();
}

void DataTable::lendColumns(const QStringList &keys, int sortedBy, Qt::SortOrder order)
{
    m_memory->lend(keys);
    horizontalHeader()->setSortIndicator(sortedBy, order);
}

void DataTable::takeBackColumns()
{
    if (m_memory->isLent())
        m_memory->restore();
}

void DataTable::keyboardSearch(const QString &text)
{
    static const QMetaMethod signal = QMetaMethod::fromSignal(&DataTable::typed);
    if (isSignalConnected(signal))
        Q_EMIT typed(text);
    else
        QTableView::keyboardSearch(text);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKeyboard ? currentIndex() : indexAt(event->pos());
    if (!cell.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy cell"), this, &DataTable::copyCell);
    menu->addAction(tr("Copy row"), this, &DataTable::copyRow);
    const int rows = selectedRowCount();
    QAction *copy = menu->addAction(tr("Copy %Ln selected row(s)", nullptr, rows), this,
                                    &DataTable::copySelection);
    // Shown beside the text; the key itself is handled by the table.
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    copy->setEnabled(rows > 0);
    menu->addSeparator();
    Q_EMIT menuRequested(menu, cell);
    menu->addSeparator();
    menu->addMenu(m_columns);
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(cell).center())
                           : event->globalPos());
}

void DataTable::fillColumnsMenu()
{
    m_columns->setTitle(tr("Columns"));
    m_columns->clear();
    if (!model())
        return;
    const QList<int> shown = shownColumns();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action =
            m_columns->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(shown.contains(column));
        action->setEnabled(shown != QList<int>{column});
        connect(action, &QAction::toggled, m_memory,
                [this, column](bool on) { m_memory->setShown(column, on); });
    }
    m_columns->addSeparator();
    m_columns->addAction(tr("Default columns"), m_memory, &ColumnMemory::setDefaults);
}

void DataTable::applyLook()
{
    const int height =
        std::max(motorpool::rowHeight(m_preferences->density()), fontMetrics().height() + 4);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setFixedHeight(height + metrics::grid);
    m_headerEnd->setFixedHeight(height + metrics::grid);
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyLook();
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_memory->fit();
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not QTableView's: all that it adds is a note to assistive programs by Qt's own numbering.
    QAbstractItemView::currentChanged(current, previous);
    noteCurrentCell(this);
}

void DataTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    noteSelection(this);
}

} // namespace motorpool
