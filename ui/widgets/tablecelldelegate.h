// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace motorpool {

/// Paints a DataTable's cells: ids in the fixed font and shortened in the middle, and a tooltip
/// with the whole text of whatever is cut off.
class TableCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit TableCellDelegate(QObject *parent = nullptr);

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QFont m_fixed;
};

} // namespace motorpool
