// SPDX-License-Identifier: GPL-3.0-or-later
#include "tonelabel.h"

#include <QEvent>

namespace motorpool {

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

void ToneLabel::changeEvent(QEvent *event)
{
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
