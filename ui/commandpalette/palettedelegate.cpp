// SPDX-License-Identifier: GPL-3.0-or-later
#include "palettedelegate.h"

#include "metrics.h"
#include "preferences.h"

namespace motorpool {

PaletteDelegate::PaletteDelegate(const Preferences *preferences, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_preferences(preferences)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index)
        .expandedTo({0, rowHeight(m_preferences->density())});
}

void PaletteDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->palette.setBrush(QPalette::HighlightedText, option->palette.text());
    // The field keeps the focus, and the list is in use all the same.
    option->state |= QStyle::State_Active;
}

} // namespace motorpool
