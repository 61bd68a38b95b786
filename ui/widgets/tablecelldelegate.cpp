// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablecelldelegate.h"

#include "fonts.h"
#include "tableroles.h"
#include "tone.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace motorpool {

namespace {

bool isIdColumn(const QModelIndex &index)
{
    return index.model()->headerData(index.column(), Qt::Horizontal, tablerole::Id).toBool();
}

} // namespace

TableCellDelegate::TableCellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fixed(fixedFont())
{
}

void TableCellDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant tone = index.data(tablerole::ToneOfText);
    if (tone.isValid())
        option->palette.setColor(QPalette::Text, toneColor(option->palette, Tone(tone.toInt())));
    // What stands for an id that is not known is none.
    if (!isIdColumn(index) || (tone.isValid() && Tone(tone.toInt()) == Tone::None))
        return;
    option->font = m_fixed;
    option->fontMetrics = QFontMetrics(m_fixed);
    option->textElideMode = Qt::ElideMiddle;
}

bool TableCellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QRect text =
        view->style()->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = 2 * (view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1);
    const bool isCut = cell.fontMetrics.horizontalAdvance(cell.text) > text.width() - margin;
    QToolTip::showText(event->globalPos(), isCut ? cell.text : QString(), view);
    return true;
}

} // namespace motorpool
