// SPDX-License-Identifier: GPL-3.0-or-later
#include "markicon.h"

#include <QIconEngine>
#include <QPainter>

#include <array>

namespace motorpool {

namespace {

/// In the order of ColourMark, without None.
constexpr std::array<QRgb, 8> colours{0xffD64545, 0xffC2700F, 0xff3B8E4A, 0xff16899A,
                                      0xff3F7DD1, 0xff9060CF, 0xffCC4A92, 0xff96704A};
static_assert(colours.size() + 1 == colourMarks.size());

constexpr qreal roundness = 0.2;

void paintMark(QPainter *painter, const QRectF &square, ColourMark mark)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colourOf(mark));
    painter->drawRoundedRect(square, square.width() * roundness, square.height() * roundness);
    painter->restore();
}

class MarkEngine final : public QIconEngine
{
public:
    MarkEngine(QIcon below, ColourMark mark)
        : m_below(std::move(below))
        , m_mark(mark)
    {
    }

    QIconEngine *clone() const override { return new MarkEngine(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal side = std::min(rect.width(), rect.height());
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        if (m_below.isNull())
            return paintMark(painter, square.adjusted(side / 8, side / 8, -side / 8, -side / 8),
                             m_mark);
        m_below.paint(painter, rect, Qt::AlignCenter, mode, state);
        paintMark(painter, {square.center() + QPointF(side / 16, side / 16), square.bottomRight()},
                  m_mark);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    QList<QSize> availableSizes(QIcon::Mode mode, QIcon::State state) override
    {
        return m_below.isNull() ? QList<QSize>{} : m_below.availableSizes(mode, state);
    }

private:
    QIcon m_below; ///< null: the mark alone
    ColourMark m_mark;
};

} // namespace

QColor colourOf(ColourMark mark)
{
    return mark == ColourMark::None ? QColor() : QColor(colours[std::size_t(mark) - 1]);
}

QIcon markIcon(ColourMark mark)
{
    return mark == ColourMark::None ? QIcon() : QIcon(new MarkEngine({}, mark));
}

QIcon markedIcon(const QIcon &icon, ColourMark mark)
{
    return mark == ColourMark::None ? icon : QIcon(new MarkEngine(icon, mark));
}

} // namespace motorpool
