// SPDX-License-Identifier: GPL-3.0-or-later
#include "scrollbars.h"

#include "tone.h"

#include <QAbstractScrollArea>
#include <QStyleOption>

#include <algorithm>

namespace motorpool::scrollbars {

namespace {

/// Where the handle is, from left to right or from top to bottom.
QRect handleRect(const QStyleOptionSlider &bar)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int track = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = track;
    if (range > 0)
        length = int(std::clamp<qint64>(qint64(track) * bar.pageStep / (range + bar.pageStep),
                                        std::min(shortestHandle, track), track));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      track - length, bar.upsideDown);
    return across ? QRect(start, 0, length, bar.rect.height())
                  : QRect(0, start, bar.rect.width(), length);
}

} // namespace

QRect partRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool across = bar.orientation == Qt::Horizontal;
    const QRect whole(QPoint(0, 0), bar.rect.size());
    const QRect handle = handleRect(bar);
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        rect = handle;
        break;
    case QStyle::SC_ScrollBarGroove:
        rect = whole;
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = across ? QRect(0, 0, handle.left(), whole.height())
                      : QRect(0, 0, whole.width(), handle.top());
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = across ? QRect(handle.right() + 1, 0, whole.width() - handle.right() - 1,
                              whole.height())
                      : QRect(0, handle.bottom() + 1, whole.width(),
                              whole.height() - handle.bottom() - 1);
        break;
    default: // no buttons
        break;
    }
    return QStyle::visualRect(bar.direction, whole, rect).translated(bar.rect.topLeft());
}

QColor groundOf(const QWidget *bar, const QPalette &palette)
{
    // A scroll area keeps its bars in a container of its own.
    for (const QWidget *up = bar; up; up = up->parentWidget()) {
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(up)) {
            const QWidget *viewport = area->viewport();
            return viewport->palette().color(viewport->backgroundRole());
        }
    }
    return toneColor(palette, Tone::Base);
}

} // namespace motorpool::scrollbars
