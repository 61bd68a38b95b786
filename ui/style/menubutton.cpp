// SPDX-License-Identifier: GPL-3.0-or-later
#include "menubutton.h"

#include "metrics.h"

#include <QStyleOption>

namespace motorpool::menubutton {

namespace {

constexpr int arrowRoom = metrics::inside + metrics::grid;
constexpr int frame = 2;

} // namespace

const QStyleOptionToolButton *of(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool opensMenu = button && button->features & QStyleOptionToolButton::HasMenu &&
                           !(button->features & QStyleOptionToolButton::MenuButtonPopup);
    return opensMenu ? button : nullptr;
}

int moreWidth(const QStyleOptionToolButton &option)
{
    // Beside a text there is room already.
    return option.toolButtonStyle == Qt::ToolButtonIconOnly ? arrowRoom : metrics::grid;
}

void draw(const QStyle *style, const QStyleOptionToolButton *option, QPainter *painter,
          const QWidget *widget)
{
    QStyleOptionToolButton ground(*option);
    ground.features = QStyleOptionToolButton::None;
    ground.text.clear();
    ground.icon = {};
    style->drawComplexControl(QStyle::CC_ToolButton, &ground, painter, widget);

    const auto mirrored = [option](const QRect &rect) {
        return QStyle::visualRect(option->direction, option->rect, rect);
    };
    QStyleOptionToolButton label(*option);
    label.features = QStyleOptionToolButton::None;
    label.rect = mirrored(option->rect.adjusted(frame, frame, -arrowRoom, -frame));
    style->drawControl(QStyle::CE_ToolButtonLabel, &label, painter, widget);

    QRect arrow(0, 0, metrics::inside, metrics::inside);
    arrow.moveCenter(option->rect.center());
    arrow.moveRight(option->rect.right() - metrics::grid);
    ground.rect = mirrored(arrow);
    style->drawPrimitive(QStyle::PE_IndicatorArrowDown, &ground, painter, widget);
}

} // namespace motorpool::menubutton
