// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrview.h"

#include "metrics.h"
#include "tone.h"

#include <QPainter>

#include <algorithm>

namespace motorpool {

namespace {

constexpr int usualEdge = 312;
constexpr int leastEdge = 184;
constexpr int leastPerModule = 2; // below this a camera has trouble

} // namespace

QrView::QrView(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignCenter);
    setWordWrap(true);
    setMargin(metrics::margin);
    setForegroundRole(QPalette::PlaceholderText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void QrView::setCode(const QrCode &code)
{
    m_code = code;
    clear();
    setAccessibleName(tr("QR code that opens the link"));
    updateGeometry();
    update();
}

void QrView::setReason(const QString &why)
{
    m_code.reset();
    setText(why);
    setAccessibleName(why);
    updateGeometry();
    update();
}

QSize QrView::sizeHint() const
{
    return QSize(usualEdge, usualEdge).expandedTo(minimumSizeHint());
}

QSize QrView::minimumSizeHint() const
{
    const int needed = m_code ? m_code->wholeSize() * leastPerModule : 0;
    const int edge = std::max(leastEdge, needed);
    return {edge, edge};
}

void QrView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (!m_code) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(toneColor(palette(), Tone::Border));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::corner,
                                metrics::corner);
        painter.end();
        QLabel::paintEvent(event);
        return;
    }
    // Without antialiasing edges snap to pixels, all alike, as a module is a whole number of them.
    const qreal ratio = devicePixelRatioF();
    const int whole = m_code->wholeSize();
    const int pixels = std::max(1, int(std::min(width(), height()) * ratio) / whole);
    const qreal module = pixels / ratio;
    const qreal edge = module * whole;
    const QPointF start(int((width() - edge) / 2), int((height() - edge) / 2));
    painter.fillRect(QRectF(start, QSizeF(edge, edge)), Qt::white);
    for (int y = 0; y < m_code->size(); ++y) {
        for (int x = 0; x < m_code->size(); ++x) {
            if (!m_code->isDark(x, y))
                continue;
            painter.fillRect(QRectF(start.x() + (x + QrCode::quiet) * module,
                                    start.y() + (y + QrCode::quiet) * module, module, module),
                             Qt::black);
        }
    }
}

} // namespace motorpool
