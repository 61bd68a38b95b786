// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylepaint.h"

#include "metrics.h"
#include "tone.h"

#include <QPainter>
#include <QStyle>

namespace motorpool::stylepaint {

namespace {

/// Keeps the painter's state and smooths curves while it lives.
class Brushwork
{
public:
    explicit Brushwork(QPainter *painter)
        : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Brushwork() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Brushwork)

private:
    QPainter *m_painter;
};

QColor between(const QColor &one, const QColor &other)
{
    return QColor((one.red() + other.red()) / 2, (one.green() + other.green()) / 2,
                  (one.blue() + other.blue()) / 2);
}

bool isEnabled(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption *option)
{
    return isEnabled(option) && option->state & QStyle::State_MouseOver;
}

bool isPressed(const QStyleOption *option)
{
    return option->state & (QStyle::State_Sunken | QStyle::State_On);
}

void box(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
         qreal radius = metrics::corner)
{
    const Brushwork work(painter);
    painter->setPen(border);
    painter->setBrush(fill);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

bool isDefaultButton(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features & QStyleOptionButton::DefaultButton;
}

bool showsFocus(const QStyleOption *option)
{
    return option->state & QStyle::State_HasFocus &&
           option->state & QStyle::State_KeyboardFocusChange;
}

void focusRing(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    const Brushwork work(painter);
    const qreal width = focusRingWidth(palette);
    const QRectF outer = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(toneColor(palette, Tone::Accent), width));
    painter->drawRoundedRect(outer, metrics::corner - 1, metrics::corner - 1);
    const qreal gap = width / 2 + 0.5;
    painter->setPen(QPen(toneColor(palette, Tone::Base), 1));
    painter->drawRoundedRect(outer.adjusted(gap, gap, -gap, -gap), metrics::corner - 2,
                             metrics::corner - 2);
}

void button(QPainter *painter, const QStyleOption *option, bool isDefault)
{
    const QPalette &palette = option->palette;
    const QColor selection = toneColor(palette, Tone::Selection);
    QColor fill = toneColor(palette, Tone::Base);
    QColor border = toneColor(palette, Tone::Border);
    if (!isEnabled(option)) {
        fill = toneColor(palette, Tone::Window);
    } else if (isDefault) {
        fill = border = toneColor(palette, Tone::Accent);
        if (isPressed(option) || isHovered(option))
            fill = fill.darker(isPressed(option) ? 120 : 108);
    } else if (isPressed(option)) {
        fill = selection;
    } else if (isHovered(option)) {
        fill = between(fill, selection);
    }
    box(painter, option->rect, fill, border);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    if (!(option->state & QStyle::State_AutoRaise)) {
        button(painter, option, false);
        return;
    }
    const QColor selection = toneColor(option->palette, Tone::Selection);
    const QColor fill = isPressed(option)
                            ? selection
                            : between(selection, toneColor(option->palette, Tone::Window));
    if (isPressed(option) || isHovered(option))
        box(painter, option->rect, fill, fill);
}

void field(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool plain = isEnabled(option) && !(option->state & QStyle::State_ReadOnly);
    box(painter, option->rect, toneColor(palette, plain ? Tone::Base : Tone::Window),
        toneColor(palette, Tone::Border));
    // A field shows its focus however it came: it is where typing goes.
    if (option->state & QStyle::State_HasFocus)
        focusRing(painter, option->rect, palette);
}

void frame(QPainter *painter, const QStyleOption *option)
{
    const Brushwork work(painter);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setBrush(Qt::NoBrush);
    if (showsFocus(option)) {
        // Square, as what it surrounds.
        painter->setPen(toneColor(option->palette, Tone::Accent));
        for (int i = 0; i < focusRingWidth(option->palette); ++i)
            painter->drawRect(option->rect.adjusted(i, i, -i - 1, -i - 1));
        return;
    }
    painter->setPen(toneColor(option->palette, Tone::Border));
    painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    painter->setPen(toneColor(option->palette, Tone::Base));
    painter->drawRect(option->rect.adjusted(1, 1, -2, -2));
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool filled = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const QColor ink = isEnabled(option) ? toneColor(palette, Tone::Accent)
                                         : palette.color(QPalette::Disabled, QPalette::Text);
    const QColor edge = isEnabled(option) ? toneColor(palette, Tone::Secondary) : ink;
    box(painter, option->rect, filled ? ink : toneColor(palette, Tone::Base), filled ? ink : edge,
        metrics::corner / 2.0);
    if (!filled)
        return;
    const Brushwork work(painter);
    painter->setPen(QPen(toneColor(palette, Tone::AccentText), 1.75, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    painter->translate(option->rect.topLeft());
    painter->scale(option->rect.width() / 16.0, option->rect.height() / 16.0);
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(QPointF(4.5, 8), QPointF(11.5, 8));
    else
        painter->drawPolyline(QPolygonF{{4, 8.5}, {7, 11.5}, {12, 5}});
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool on = option->state & QStyle::State_On;
    const QColor ink = isEnabled(option) ? toneColor(palette, Tone::Accent)
                                         : palette.color(QPalette::Disabled, QPalette::Text);
    const Brushwork work(painter);
    const QRectF circle = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->setPen(QPen(on ? ink : toneColor(palette, Tone::Secondary), on ? 4.5 : 1));
    painter->setBrush(toneColor(palette, Tone::Base));
    const qreal inset = on ? 1.75 : 0;
    painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
}

void tab(QPainter *painter, const QStyleOptionTab *option)
{
    const Brushwork work(painter);
    const bool selected = option->state & QStyle::State_Selected;
    if (!selected && isHovered(option))
        painter->fillRect(option->rect, between(toneColor(option->palette, Tone::Selection),
                                                toneColor(option->palette, Tone::Window)));
    if (selected) {
        QRect edge = option->rect;
        edge.setTop(edge.bottom() - 1);
        painter->fillRect(edge, toneColor(option->palette, Tone::Accent));
    }
    if (showsFocus(option) && selected)
        focusRing(painter, option->rect, option->palette);
}

void headerSection(QPainter *painter, const QStyleOptionHeader *option)
{
    const QPalette &palette = option->palette;
    const QColor ground = toneColor(palette, Tone::Window);
    painter->fillRect(option->rect, option->state & QStyle::State_Sunken || isHovered(option)
                                        ? between(ground, toneColor(palette, Tone::Selection))
                                        : ground);
    QRect edge = option->rect;
    edge.setTop(edge.bottom());
    painter->fillRect(edge, toneColor(palette, Tone::Border));
    if (option->orientation == Qt::Horizontal) {
        QRect side = option->rect.adjusted(0, metrics::grid, 0, -metrics::grid);
        if (option->direction == Qt::RightToLeft)
            side.setRight(side.left());
        else
            side.setLeft(side.right());
        painter->fillRect(side, toneColor(palette, Tone::Border));
    }
}

void comboBox(QPainter *painter, const QStyleOptionComboBox *option)
{
    if (option->editable) {
        field(painter, option);
        return;
    }
    QStyleOption ground(*option);
    ground.state.setFlag(QStyle::State_On, false);
    button(painter, &ground, false);
    if (showsFocus(option))
        focusRing(painter, option->rect, option->palette);
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &handle,
               const QColor &ground)
{
    const QPalette &palette = option->palette;
    painter->fillRect(option->rect, ground);
    if (option->minimum >= option->maximum)
        return;
    const bool active = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    const Brushwork work(painter);
    painter->setPen(Qt::NoPen);
    painter->setBrush(
        active ? toneColor(palette, Tone::Secondary)
               : between(toneColor(palette, Tone::Secondary), toneColor(palette, Tone::Border)));
    const QRectF thumb = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal radius = qMin(thumb.width(), thumb.height()) / 2;
    painter->drawRoundedRect(thumb, radius, radius);
}

void line(QPainter *painter, const QRect &rect, const QPalette &palette)
{
    painter->fillRect(rect, toneColor(palette, Tone::Border));
}

} // namespace motorpool::stylepaint
