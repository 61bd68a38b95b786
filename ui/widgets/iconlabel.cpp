// SPDX-License-Identifier: GPL-3.0-or-later
#include "iconlabel.h"

#include "icons.h"

#include <QEvent>

namespace motorpool {

IconLabel::IconLabel(int size, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
{
}

void IconLabel::setIcon(const QString &name, Tone tone)
{
    m_name = name;
    m_tone = tone;
    draw();
}

void IconLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void IconLabel::draw()
{
    if (m_name.isEmpty())
        clear();
    else
        setPixmap(themedIcon(m_name, palette(), m_tone)
                      .pixmap(QSize(m_size, m_size), devicePixelRatioF()));
}

} // namespace motorpool
