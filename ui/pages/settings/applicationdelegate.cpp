// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdelegate.h"

#include "markicon.h"
#include "metrics.h"
#include "tone.h"

#include <QApplication>
#include <QPainter>

namespace motorpool {

void ApplicationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    const QStyle *style = ground.widget ? ground.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);

    const QRect inner =
        option.rect.adjusted(metrics::inside, metrics::inside, -metrics::inside, -metrics::inside);
    const QFont name = keyFont(option.font);
    const QFont small = secondaryFont(option.font);
    const QFont fixed = secondaryFont(fixedFont());
    const QColor text = toneColor(option.palette, Tone::Text);
    const QColor secondary = toneColor(option.palette, Tone::Secondary);

    painter->save();
    const auto write = [&](const QRect &rect, int flags, const QFont &font, const QColor &color,
                           const QString &what) {
        painter->setFont(font);
        painter->setPen(color);
        const QString fits = QFontMetrics(font).elidedText(what, Qt::ElideRight, rect.width());
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                          int(QStyle::visualAlignment(option.direction, Qt::Alignment(flags))),
                          fits);
        return QFontMetrics(font).horizontalAdvance(fits);
    };
    const QString marks = index.data(Marks).toString();
    const int marksWidth = write(inner, Qt::AlignRight | Qt::AlignTop, small, secondary, marks);
    int before = 0;
    if (const QIcon mark = markIcon(ColourMark(index.data(Mark).toInt())); !mark.isNull()) {
        const int line = QFontMetrics(name).height();
        const QRect place(inner.left(), inner.top() + (line - metrics::icon) / 2, metrics::icon,
                          metrics::icon);
        mark.paint(painter, QStyle::visualRect(option.direction, option.rect, place));
        before = metrics::icon + metrics::grid;
    }
    write(inner.adjusted(before, 0, -marksWidth - metrics::inside, 0), Qt::AlignLeft | Qt::AlignTop,
          name, text, index.data(Qt::DisplayRole).toString());
    const int idWidth = write(inner, Qt::AlignLeft | Qt::AlignBottom, fixed, secondary,
                              index.data(ClientId).toString());
    const int afterId = idWidth > 0 ? idWidth + metrics::between : 0;
    write(inner.adjusted(afterId, 0, 0, 0), Qt::AlignLeft | Qt::AlignBottom, small, secondary,
          index.data(Place).toString());
    painter->restore();
}

QSize ApplicationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(keyFont(option.font)).height() +
                      QFontMetrics(secondaryFont(option.font)).height();
    return {metrics::inspector, lines + metrics::grid + 2 * metrics::inside};
}

} // namespace motorpool
