// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnflow.h"

#include "metrics.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace motorpool {

namespace {

constexpr int gap = metrics::between + metrics::inside;

} // namespace

ColumnFlow::ColumnFlow(int least, int most, QWidget *parent)
    : QLayout(parent)
    , m_least(least)
    , m_most(most)
{
}

ColumnFlow::~ColumnFlow()
{
    qDeleteAll(m_items);
}

void ColumnFlow::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ColumnFlow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int ColumnFlow::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize ColumnFlow::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->isEmpty() ? 0 : item->minimumSize().width());
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), margins.top() + margins.bottom()};
}

void ColumnFlow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

int ColumnFlow::place(const QRect &rect, bool apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const int columns = std::max(1, (area.width() + gap) / (m_least + gap));
    const int width = std::min(m_most, (area.width() - (columns - 1) * gap) / columns);
    QList<int> heights(columns, 0);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const auto shortest = std::min_element(heights.begin(), heights.end());
        const int left = area.left() + int(shortest - heights.begin()) * (width + gap);
        const int height =
            item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (*shortest > 0)
            *shortest += gap;
        if (apply) {
            const QRect logical(left, area.top() + *shortest, width, height);
            const auto direction =
                parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
            item->setGeometry(QStyle::visualRect(direction, area, logical));
        }
        *shortest += height;
    }
    const QMargins margins = contentsMargins();
    return *std::max_element(heights.begin(), heights.end()) + margins.top() + margins.bottom();
}

} // namespace motorpool
