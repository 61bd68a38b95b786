// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace motorpool {

/// Paints an application on two lines: its name and what it is (open, default); its client id and
/// where its secret lies. Or what else has a name and a line of words below it.
class ApplicationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        Id = Qt::UserRole, ///< Application::id
        ClientId,          ///< second line, in the fixed font; may be empty
        Place,             ///< after it
        Marks,             ///< at the end of the first line
        Mark,              ///< ColourMark, before the name
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace motorpool
