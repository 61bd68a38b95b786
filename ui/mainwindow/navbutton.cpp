// SPDX-License-Identifier: GPL-3.0-or-later
#include "navbutton.h"

#include "icons.h"
#include "metrics.h"
#include "tone.h"

#include <QStyleOption>
#include <QStylePainter>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int entryHeight = metrics::control + metrics::grid;
constexpr int pictureSize = 20;
constexpr int barWidth = 3;

} // namespace

NavButton::NavButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setIconSize(QSize(pictureSize, pictureSize));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setFolded(bool on)
{
    m_folded = on;
    update();
}

QSize NavButton::sizeHint() const
{
    return {entryHeight, std::max(entryHeight, fontMetrics().height() + 2 * metrics::inside)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    painter.drawPrimitive(QStyle::PE_PanelButtonTool, option);
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    if (isChecked())
        painter.fillRect(
            mirrored(QRect(0, metrics::inside, barWidth, height() - 2 * metrics::inside)),
            toneColor(palette(), Tone::Accent));

    const int y = (height() - pictureSize) / 2;
    const int x = m_folded ? (width() - pictureSize) / 2 : metrics::inside + metrics::grid / 2;
    icon().paint(&painter, mirrored(QRect(x, y, pictureSize, pictureSize)));
    if (!m_folded) {
        int right = width() - metrics::inside;
        if (menu()) {
            right -= metrics::icon;
            themedIcon(u"down"_s, palette(), Tone::Secondary)
                .paint(&painter, mirrored(QRect(right, (height() - metrics::icon) / 2,
                                                metrics::icon, metrics::icon)));
        }
        const int left = x + pictureSize + metrics::inside;
        QFont face = font();
        if (isChecked())
            face = keyFont(face);
        painter.setFont(face);
        painter.setPen(toneColor(palette(), Tone::Text));
        painter.drawText(
            mirrored(QRect(left, 0, right - left, height())),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
            QFontMetrics(face).elidedText(text(), Qt::ElideRight, right - left));
    }
    if (hasFocus() && option.state & QStyle::State_KeyboardFocusChange) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}

} // namespace motorpool
