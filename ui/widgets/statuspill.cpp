// SPDX-License-Identifier: GPL-3.0-or-later
#include "statuspill.h"

#include "metrics.h"

#include <QPainter>

namespace motorpool {

StatusPill::StatusPill(QWidget *parent)
    : QWidget(parent)
{
    setFont(keyFont(secondaryFont(font())));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StatusPill::setState(const QString &sign, const QString &word, Tone tone, bool filled)
{
    m_text = sign.isEmpty() ? word : sign + u'\u2002' + word;
    m_tone = tone;
    m_filled = filled;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const QFontMetrics text(font());
    return {text.horizontalAdvance(m_text) + 2 * metrics::inside, text.height() + metrics::grid};
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = toneColor(palette(), m_tone);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(color);
    painter.setBrush(m_filled ? color : QColor(Qt::transparent));
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.setPen(m_filled ? toneColor(palette(), Tone::Base) : color);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace motorpool
