// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewlist.h"

#include "fleetviewdesk.h"
#include "metrics.h"
#include "tone.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyledItemDelegate>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 3;
constexpr int indent = 20 + 2 * metrics::inside; ///< as far as the names of the pages
constexpr int entryHeight = 28;
constexpr int fewest = 2; ///< views that are in sight where room is short
constexpr int isCurrentRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

/// As a page's entry is painted, without its icon.
class ViewDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(entryHeight, option.fontMetrics.height() + metrics::inside)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const auto mirrored = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const bool isFocused = option.state & QStyle::State_HasFocus;
        const bool isCurrent = index.data(isCurrentRole).toBool();
        if (isFocused || option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, toneColor(option.palette, Tone::Selection));
        QRect bar = option.rect.adjusted(0, metrics::grid, 0, -metrics::grid);
        bar.setWidth(barWidth);
        if (isCurrent)
            painter->fillRect(mirrored(bar), toneColor(option.palette, Tone::Accent));
        const QFont small = secondaryFont(option.font);
        const QFont face = isCurrent ? keyFont(small) : small;
        const QRect place = option.rect.adjusted(indent, 0, -metrics::grid, 0);
        painter->setFont(face);
        painter->setPen(toneColor(option.palette, Tone::Text));
        painter->drawText(
            mirrored(place),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(face).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
    }
};

} // namespace

ViewList::ViewList(FleetViewDesk *desk, QWidget *parent)
    : QListWidget(parent)
    , m_desk(desk)
{
    setItemDelegate(new ViewDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setUniformItemSizes(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Saved views"));
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { m_desk->choose(item->data(nameRole).toString()); });
    connect(desk, &FleetViewDesk::changed, this, &ViewList::fill);
    fill();
}

void ViewList::fill()
{
    const QStringList names = m_desk->names();
    const int row = currentRow();
    const QSignalBlocker quiet(this);
    while (count() > names.size())
        delete takeItem(count() - 1);
    while (count() < names.size())
        addItem(QString());
    for (int place = 0; place < count(); ++place) {
        const QString &name = names.at(place);
        const bool isCurrent = name == m_desk->current();
        const bool differs = isCurrent && m_desk->differs();
        QListWidgetItem *of = item(place);
        of->setText(differs ? name + u" •"_s : name);
        of->setToolTip(differs ? tr("%1: changed and not saved").arg(name) : name);
        of->setData(Qt::AccessibleTextRole, isCurrent ? tr("%1, current view").arg(name) : name);
        of->setData(isCurrentRole, isCurrent);
        of->setData(nameRole, name);
    }
    if (row < 0 && count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate);
    setMaximumHeight(sizeHint().height());
    setVisible(count() > 0 && !m_folded);
    updateGeometry();
    viewport()->update();
}

void ViewList::setFolded(bool on)
{
    m_folded = on;
    fill();
}

QSize ViewList::sizeHint() const
{
    return {metrics::sidebar, count() * (count() > 0 ? sizeHintForRow(0) : 0)};
}

QSize ViewList::minimumSizeHint() const
{
    const int rows = std::min(count(), fewest);
    return {metrics::sidebarCollapsed, rows * (rows > 0 ? sizeHintForRow(0) : 0)};
}

void ViewList::keyPressEvent(QKeyEvent *event)
{
    const QString name = currentItem() ? currentItem()->data(nameRole).toString() : QString();
    if (name.isEmpty()) {
        QListWidget::keyPressEvent(event);
        return;
    }
    const bool withAlt = event->modifiers() & Qt::AltModifier;
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        m_desk->choose(name);
    } else if (key == Qt::Key_F2) {
        m_desk->rename(name);
    } else if (key == Qt::Key_Delete) {
        m_desk->remove(name);
    } else if (withAlt && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int to = std::clamp(currentRow() + (key == Qt::Key_Up ? -1 : 1), 0, count() - 1);
        m_desk->move(name, to - currentRow());
        setCurrentRow(to, QItemSelectionModel::NoUpdate);
    } else {
        QListWidget::keyPressEvent(event);
    }
}

void ViewList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    QListWidgetItem *item = byKeyboard ? currentItem() : itemAt(event->pos());
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_desk->fillMenu(menu, item->data(nameRole).toString());
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualItemRect(item).center())
                           : event->globalPos());
}

} // namespace motorpool
