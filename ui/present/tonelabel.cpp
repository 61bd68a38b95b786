// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonelabel.h"

#include <QEvent>

namespace motorpool {

namespace {

constexpr int mostHeights = 16; // A window that is being resized goes through many widths.

} // namespace

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    // Said outright: on a ground other than Window the role would be another.
    setForegroundRole(QPalette::WindowText);
    colour();
}

void ToneLabel::setSelectable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    colour();
}

int ToneLabel::heightForWidth(int width) const
{
    // One pass of nested layouts asks this many times, and each time QLabel would shape the text.
    if (m_measured != text() || m_heights.size() > mostHeights) {
        m_measured = text();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(width);
    m_heights.insert(width, height);
    return height;
}

void ToneLabel::changeEvent(QEvent *event)
{
    m_heights.clear(); // The font may be another.
    QLabel::changeEvent(event);
    // Setting this label's palette makes another such event; the colour is then already right.
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void ToneLabel::colour()
{
    const QColor color = toneColor(palette(), m_tone);
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace motorpool
