// SPDX-License-Identifier: GPL-3.0-or-later
#include "datatree.h"

#include "accessiblefactory.h"
#include "accessibletree.h"
#include "metrics.h"
#include "preferences.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Rows of the height that a person chose.
class RowDelegate final : public QStyledItemDelegate
{
public:
    RowDelegate(const Preferences *preferences, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_preferences(preferences)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize natural = QStyledItemDelegate::sizeHint(option, index);
        return {natural.width(), std::max(natural.height(), rowHeight(m_preferences->density()))};
    }

private:
    const Preferences *m_preferences;
};

} // namespace

DataTree::DataTree(const QString &stateKey, Preferences *preferences, QWidget *parent)
    : QTreeView(parent)
    , m_stateKey(stateKey)
    , m_preferences(preferences)
{
    installAccessibleFaces();
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(metrics::between);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setItemDelegate(new RowDelegate(preferences, this));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    header()->setStretchLastSection(false);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header()->setMinimumSectionSize(40);
    connect(header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &place) { showColumnMenu(header()->mapToGlobal(place)); });
    connect(header(), &QHeaderView::sectionResized, this, &DataTree::remember);
    connect(header(), &QHeaderView::sectionMoved, this, &DataTree::remember);
    connect(preferences, &Preferences::changed, this, &DataTree::applyDensity);
}

DataTree::~DataTree() = default;

void DataTree::setModel(QAbstractItemModel *model)
{
    m_restoring = true;
    QTreeView::setModel(model);
    m_restoring = false;
    restore();
}

void DataTree::setColumnHints(const QList<int> &characters)
{
    m_hints = characters;
    restore();
}

QString DataTree::selectedText() const
{
    if (!selectionModel())
        return {};
    QList<std::pair<int, QModelIndex>> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        if (const int row = shownRowOf(index); row >= 0)
            rows.append({row, index});
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const auto &[row, index] : rows)
        lines << lineOf(index);
    return lines.join(u'\n');
}

QString DataTree::lineOf(const QModelIndex &row) const
{
    QStringList cells;
    for (const int column : shownColumns())
        cells << row.siblingAtColumn(column).data().toString().simplified();
    while (!cells.isEmpty() && cells.last().isEmpty())
        cells.removeLast();
    return cells.join(u'\t');
}

QList<int> DataTree::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < header()->count(); ++place) {
        const int column = header()->logicalIndex(place);
        if (!header()->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

int DataTree::shownRowCount() const
{
    if (!model())
        return 0;
    int count = model()->rowCount();
    for (int row = model()->rowCount() - 1; row >= 0; --row) {
        const QModelIndex group = model()->index(row, 0);
        if (isExpanded(group))
            count += model()->rowCount(group);
    }
    return count;
}

QModelIndex DataTree::shownRow(int row) const
{
    if (!model() || row < 0)
        return {};
    for (int top = 0; top < model()->rowCount(); ++top) {
        const QModelIndex group = model()->index(top, 0);
        if (row == 0)
            return group;
        --row;
        const int children = isExpanded(group) ? model()->rowCount(group) : 0;
        if (row < children)
            return model()->index(row, 0, group);
        row -= children;
    }
    return {};
}

int DataTree::shownRowOf(const QModelIndex &index) const
{
    if (!model() || !index.isValid() || index.model() != model())
        return -1;
    const QModelIndex parent = index.parent();
    if (parent.isValid() && !isExpanded(parent))
        return -1;
    const int top = parent.isValid() ? parent.row() : index.row();
    int row = top;
    for (int before = 0; before < top; ++before) {
        const QModelIndex group = model()->index(before, 0);
        if (isExpanded(group))
            row += model()->rowCount(group);
    }
    return parent.isValid() ? row + 1 + index.row() : row;
}

void DataTree::copyRows()
{
    const QString text = selectedText();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void DataTree::copyCell()
{
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
}

void DataTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not QTreeView's: all that it adds is a note to assistive programs by Qt's own numbering.
    QAbstractItemView::currentChanged(current, previous);
    noteCurrentRow(this);
}

void DataTree::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    noteSelectedRows(this);
}

void DataTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu &menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    connect(menu.addAction(tr("Copy cell")), &QAction::triggered, this, &DataTree::copyCell);
    QAction *rows = menu.addAction(tr("Copy rows"));
    rows->setShortcut(QKeySequence::Copy);
    connect(rows, &QAction::triggered, this, &DataTree::copyRows);
    menu.addSeparator();
    connect(menu.addAction(tr("Expand all")), &QAction::triggered, this, &QTreeView::expandAll);
    connect(menu.addAction(tr("Collapse all")), &QAction::triggered, this, &QTreeView::collapseAll);
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
                             ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft())
                             : event->globalPos();
    menu.popup(place);
}

void DataTree::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void DataTree::showColumnMenu(const QPoint &place)
{
    QMenu &menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    // The first column carries the tree and stays.
    for (int column = 1; column < header()->count(); ++column) {
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            remember();
        });
    }
    menu.popup(place);
}

void DataTree::restore()
{
    if (!model() || header()->count() == 0)
        return;
    m_restoring = true;
    const QByteArray state = m_preferences->state(m_stateKey).toByteArray();
    if (state.isEmpty() || !header()->restoreState(state)) {
        const int character = fontMetrics().averageCharWidth();
        for (int column = 0; column < std::min(int(m_hints.size()), header()->count()); ++column)
            setColumnWidth(column, m_hints[column] * character + metrics::between);
    }
    m_restoring = false;
}

void DataTree::remember()
{
    if (!m_restoring && model())
        m_preferences->setState(m_stateKey, header()->saveState());
}

void DataTree::applyDensity()
{
    scheduleDelayedItemsLayout();
}

} // namespace motorpool
