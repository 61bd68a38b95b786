// SPDX-License-Identifier: GPL-3.0-or-later
#include "skeletonrows.h"

#include "metrics.h"
#include "tone.h"

#include <QPainter>

#include <array>

namespace motorpool {

SkeletonRows::SkeletonRows(QWidget *parent)
    : QWidget(parent)
    , m_rowHeight(rowHeight(Preferences::Density::Normal))
{
    setAccessibleName(tr("Loading"));
}

void SkeletonRows::setRowHeight(int height)
{
    m_rowHeight = height;
    update();
}

void SkeletonRows::paintEvent(QPaintEvent *)
{
    // Widths of the columns in shares of the whole, and how much of each its text would fill.
    static constexpr std::array columns = {0.14, 0.18, 0.24, 0.12, 0.16, 0.16};
    static constexpr std::array fills = {0.6, 0.75, 0.85, 0.45, 0.55, 0.7, 0.5};

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), toneColor(palette(), Tone::Base));
    painter.setPen(Qt::NoPen);
    const int bar = metrics::inside;
    std::size_t cell = 0;
    for (int row = 0; row * m_rowHeight < height(); ++row) {
        const int top = row * m_rowHeight;
        if (row % 2)
            painter.fillRect(0, top, width(), m_rowHeight, toneColor(palette(), Tone::Alternate));
        painter.setBrush(toneColor(palette(), Tone::Border));
        double left = metrics::inside;
        for (const double share : columns) {
            const double wide = share * width();
            const double fill = fills[cell++ % fills.size()];
            painter.drawRoundedRect(QRectF(left, top + (m_rowHeight - bar) / 2.0,
                                           (wide - metrics::between) * fill, bar),
                                    bar / 2.0, bar / 2.0);
            left += wide;
        }
    }
}

} // namespace motorpool
